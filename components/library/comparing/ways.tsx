import './ways.css';

/** A few ways to see the same thing, each an address. */
export function Ways({
  name,
  ways,
}: {
  name: string;
  ways: { href: string; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={name}>
      <ul class="ways">
        {ways.map(({ href, label, current }) => (
          <li key={label}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
