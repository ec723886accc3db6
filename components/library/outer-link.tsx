import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n.ts';
import { Icon } from '../icon.tsx';
import './outer-link.css';

/** What a saved address may be opened as: it came from a page, or from a file, and may be anything. */
const web = new Set(['http:', 'https:']);

/** A link out of the library, in a new tab. An address that is none of the web's is shown as plain text. */
export function OuterLink({
  href,
  part,
  children,
}: {
  href: string;
  part: string;
  children: ComponentChildren;
}) {
  const address = URL.parse(href);
  if (!address || !web.has(address.protocol)) return <span>{children}</span>;
  return (
    <a class="outer-link" href={address.href} target="_blank" rel="noopener noreferrer" data-part={part}>
      {children}
      <Icon name="link" label={t('opensNewTab')} />
    </a>
  );
}
