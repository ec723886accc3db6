// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answers, granted, resetPermissions, stored } from './fake-browser.ts';
import { eventually, mount, part, parts } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const { SiteOffer } = await import('../../components/site-offer.tsx');

const PAGE = 'https://www.lwlies.example/reviews/red-rooms?x=1#top';
const allowed = vi.fn<() => void>();

beforeEach(() => {
  resetPermissions();
  stored.clear();
  allowed.mockClear();
});

test('asks for just that site, and says why', async () => {
  const { text } = mount(<SiteOffer url={PAGE} onAllowed={allowed} />);
  await eventually(() => expect(text()).toContain('www.lwlies.example'));
  part('allow-site').click();
  await eventually(() => expect(allowed).toHaveBeenCalledOnce());
  expect([...granted]).toEqual(['https://www.lwlies.example/*']);
});

test.each(['refused', 'declined'])('%s, it is not asked for again on that host', async (how) => {
  answers.request = false;
  const shown = mount(<SiteOffer url={PAGE} onAllowed={allowed} />);
  await eventually(() => expect(parts('allow-site')).toHaveLength(1));
  part(how === 'refused' ? 'allow-site' : 'decline-site').click();
  await eventually(() => expect(parts('site-offer')).toHaveLength(0));
  shown.unmount();
  mount(<SiteOffer url="https://www.lwlies.example/another" onAllowed={allowed} />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(parts('site-offer')).toHaveLength(0);
  mount(<SiteOffer url="https://other.example/1" onAllowed={allowed} />);
  await eventually(() => expect(parts('site-offer')).toHaveLength(1));
  expect(allowed).not.toHaveBeenCalled();
});

test('a browser that does not ask is said to', async () => {
  answers.request = 'fails';
  const { text } = mount(<SiteOffer url={PAGE} onAllowed={allowed} />);
  await eventually(() => expect(parts('allow-site')).toHaveLength(1));
  part('allow-site').click();
  await eventually(() => expect(text()).toContain('The browser did not ask'));
});
