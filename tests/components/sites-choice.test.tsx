// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answers, granted, resetPermissions } from './fake-browser.ts';
import { eventually, mount, part, parts, rendered } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const { SitesChoice } = await import('../../components/sites-choice.tsx');
const { outlets } = await import('../../lib/reading/outlets/index.ts');

const everywhere = ['https://*/*', 'http://*/*'];
const result = () => part('result').textContent;

async function answer(choice: 'outlets' | 'everywhere' | 'click') {
  const card = part<HTMLInputElement>(`choice-${choice}`);
  card.click();
  await rendered();
  part<HTMLButtonElement>('apply').click();
  await eventually(() => expect(result()).not.toBe(''));
}

describe('the one question', () => {
  beforeEach(resetPermissions);

  test('is open at first, and asks nothing of the browser until it is answered', async () => {
    mount(<SitesChoice />);
    for (const choice of ['outlets', 'everywhere', 'click'])
      expect(part<HTMLInputElement>(`choice-${choice}`).checked).toBe(false);
    part<HTMLButtonElement>('apply').click();
    await eventually(() => expect(result()).toContain('Choose one'));
    expect(granted.size).toBe(0);
  });

  test('lists every outlet and its sites', () => {
    mount(<SitesChoice />);
    const list = document.querySelector('.outlets')?.textContent ?? '';
    for (const outlet of outlets) expect(list).toContain(outlet.name);
    for (const host of outlets.flatMap((outlet) => outlet.hosts)) expect(list).toContain(host);
  });

  test('on these outlets: asks for just their sites, and says so', async () => {
    mount(<SitesChoice />);
    await answer('outlets');
    expect(result()).toContain('on the outlets you allowed');
    expect(granted.size).toBeGreaterThan(0);
    expect(everywhere.some((origin) => granted.has(origin))).toBe(false);
  });

  test('on every site', async () => {
    mount(<SitesChoice />);
    await answer('everywhere');
    expect(result()).toContain('on every site');
    expect([...granted]).toEqual(everywhere);
  });

  test('only when I click: gives back what was allowed', async () => {
    granted.add('https://*/*');
    mount(<SitesChoice />);
    await answer('click');
    expect(result()).toContain('only when you click');
    expect(granted.size).toBe(0);
  });

  test('a refusal is fine, and says what holds', async () => {
    answers.request = false;
    mount(<SitesChoice />);
    await answer('everywhere');
    expect(result()).toContain('that is fine');
    expect(result()).toContain('only when you click');
  });

  test('a browser that fails to ask is told of', async () => {
    answers.request = 'fails';
    mount(<SitesChoice />);
    await answer('outlets');
    expect(result()).toContain('did not answer');
  });

  test('later, shows what is allowed now', async () => {
    granted.add('https://*/*');
    mount(<SitesChoice current />);
    await eventually(() => expect(part<HTMLInputElement>('choice-everywhere').checked).toBe(true));
    expect(parts('result')[0]?.textContent).toBe('');
  });

  test('later, a site that was allowed by itself does not pass for all outlets', async () => {
    granted.add('https://www.theguardian.com/*');
    mount(<SitesChoice current />);
    await eventually(() => expect(part<HTMLInputElement>('choice-click').checked).toBe(true));
  });
});
