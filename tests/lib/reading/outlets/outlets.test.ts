import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outletOf, outlets } from '../../../../lib/reading/outlets/index.ts';
import { known } from '../../../../lib/reading/outlets/known.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(root, 'lib/reading/outlets');
const demo = JSON.parse(readFileSync(join(root, 'demo/index.json'), 'utf8')) as {
  kind: string;
  url: string;
}[];
const cases = demo.filter(({ kind }) => kind === 'review').map(({ url }) => url);

/** The outlets that the folder's files export, whether on the list or not. */
async function exported(): Promise<unknown[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, unknown>> => import(join(folder, file))),
  );
  const isOutlet = (value: unknown) => typeof value === 'object' && value !== null && 'hosts' in value;
  return modules.flatMap((module) => Object.values(module).filter(isOutlet));
}

describe('outlets', () => {
  it('are each on the list', async () => {
    const listed = new Set<unknown>(outlets);
    expect((await exported()).filter((outlet) => !listed.has(outlet))).toEqual([]);
  });

  it('have each a name, hosts, and an id of their own', () => {
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
    expect(new Set(outlets.flatMap(({ hosts }) => hosts)).size).toBe(
      outlets.flatMap(({ hosts }) => hosts).length,
    );
    for (const { id, name, hosts } of outlets) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(name.length).toBeGreaterThan(1);
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('are found by host and subdomain, not by a likeness', () => {
    expect(outletOf('https://www.theguardian.com/film/x')?.id).toBe('guardian');
    expect(outletOf('https://amp.theguardian.com/film/x')?.id).toBe('guardian');
    expect(outletOf('https://movies.nytimes.com/2005/08/03/movies/x.html')?.id).toBe('nytimes');
    expect(outletOf('https://nottheguardian.com/film/x')).toBeUndefined();
    expect(outletOf('nonsense')).toBeUndefined();
  });
});

describe.each(outlets.filter((outlet) => !known.includes(outlet)))('$name', ({ id, addresses }) => {
  const own = cases.filter((url) => outletOf(url)?.id === id);

  it('has a case in the demo press', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  it('has addresses that its cases match', () => {
    for (const url of own) expect(new URL(url).pathname).toMatch(addresses ?? /^/);
  });
});
