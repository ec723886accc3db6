import axe from 'axe-core';
import type { Surface } from '../support/surface.ts';

/** What axe finds wrong with a page, or with what a selector names in it, a line each. */
export async function faults(surface: Surface, within?: string): Promise<string[]> {
  await surface.evaluate(`(() => { if (!globalThis.axe) { ${axe.source} } })()`);
  const where = within === undefined ? 'document' : JSON.stringify(within);
  return surface.evaluate(`axe.run(${where}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 240))))`);
}
