import axe from 'axe-core';
import { expect } from 'vitest';
import type { Surface } from '../support/surface.ts';

/** What axe finds wrong with a page, or with what a selector names in it, a line each. */
export async function faults(surface: Surface, within?: string): Promise<string[]> {
  await surface.evaluate(`(() => { if (!globalThis.axe) { ${axe.source} } })()`);
  const where = within === undefined ? 'document' : JSON.stringify(within);
  // What else axe names, such as what lies behind a text.
  const near = `const near = (node) => node.any.flatMap(({ relatedNodes }) => relatedNodes).map(({ html }) => ' < ' + html.slice(0, 120)).join('');`;
  return surface.evaluate(`(() => { ${near} return axe.run(${where}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 240) + near(node)))); })()`);
}

/** Controls and pictures without a name: a text that `_locales` does not have comes out as one. */
const nameless = `[...document.querySelectorAll('button, a[href], input, select, textarea, [role="img"], img, legend, label, h1, h2, h3, caption, th, dt')]
  .filter((element) => !element.closest('[aria-hidden="true"]') && !(element.localName === 'img' && element.alt === ''))
  .filter((element) => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const pictures = [...element.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    const texts = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('alt'), ...labelled, ...labels, ...pictures];
    return !texts.some((text) => (text ?? '').trim() !== '');
  })
  .map((element) => element.outerHTML.slice(0, 160))`;

/** Fails if a page has a fault or a thing without a name, by paper or by night. */
export async function expectAccessible(surface: Surface, name: string): Promise<void> {
  expect([name, await surface.evaluate(nameless)]).toEqual([name, []]);
  for (const scheme of ['light', 'dark'] as const) {
    await surface.colorScheme(scheme);
    expect([name, scheme, await faults(surface)]).toEqual([name, scheme, []]);
  }
}
