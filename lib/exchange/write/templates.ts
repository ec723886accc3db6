import type { Template } from 'liquidjs';

/** A filled template, or what is wrong with it and where. */
export class TemplateProblem extends Error {
  override name = 'TemplateProblem';
}

/** Fills a template. What stands in it is in docs/formats.md. */
export type Fill = (facts: object) => string;

/** More than any note needs: a template that never ends is its writer's mistake, and ends here. */
const LIMITS = { parseLimit: 100_000, renderLimit: 2000, memoryLimit: 10_000_000 };

/**
 * Reads a template in Liquid (liquidjs), which runs nothing and fetches nothing. Loaded only when it is needed.
 * @param filters beside Liquid's own: each takes a value and gives another.
 * @throws {TemplateProblem} with the line, in the engine's words.
 */
export async function templateOf(
  source: string,
  filters: Readonly<Record<string, (value: unknown) => unknown>>,
): Promise<Fill> {
  const { Liquid } = await import('liquidjs');
  // Templates of its own only: the engine would otherwise look for others at addresses.
  const engine = new Liquid({ ...LIMITS, templates: {}, ownPropertyOnly: true });
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new TemplateProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const parsed: Template[] = told(() => engine.parse(source));
  return (facts) => told(() => String(engine.renderSync(parsed, facts)));
}
