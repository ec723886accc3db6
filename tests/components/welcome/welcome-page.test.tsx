// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { eventually, mount, part } from '../mount.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { WelcomePage } = await import('../../../components/welcome/welcome-page.tsx');

test('the welcome page says that everything stays here, asks the question, and shows the way in', async () => {
  const page = mount(<WelcomePage libraryAddress="/library.html" />);
  expect(page.text()).toContain('Everything stays in this browser.');
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  for (const choice of ['choice-outlets', 'choice-everywhere', 'choice-click'])
    expect(part<HTMLInputElement>(choice).type).toBe('radio');
  expect(part<HTMLAnchorElement>('library').getAttribute('href')).toBe('/library.html');
  await eventually(() => expect(page.text()).toContain('Alt+Shift+S'));
  expect(page.text()).toContain('no key set');
});
