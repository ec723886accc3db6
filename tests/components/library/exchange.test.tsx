// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { eventually, mount, part, parts, type } from '../mount.ts';
import { fill, freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

const RATINGS = 'Date,Name,Year,Letterboxd URI,Rating';

let library: Library;
let leave = () => {};

beforeEach(async () => {
  library = freshLibrary();
  await fill(library);
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
  // jsdom has no streams of files, and no locks.
  vi.stubGlobal('Blob', NodeBlob);
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_: string, work: () => Promise<void>) => work() },
  });
  history.replaceState(null, '', '/library.html#/exchange');
  leave = mount(<LibraryPage library={library} />).unmount;
  await eventually(() => part('import'));
});
afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

const paste = async (text: string) => {
  if (parts('paste-text').length === 0) part('import-paste').click();
  await eventually(() => part('paste-text'));
  type(part<HTMLInputElement>('paste-text'), text);
  await eventually(() => expect(part<HTMLButtonElement>('paste-read').disabled).toBe(false));
  part('paste-read').click();
};
const rows = () => parts('preview-row').map((row) => row.textContent);

test('shows what a pasted file would do, brings it in, and takes it back', async () => {
  const films = await library.films.count();
  await paste(
    `${RATINGS}\n2024-01-01,Playtime,1967,https://boxd.it/p1,4.5\n2024-01-01,,1967,https://boxd.it/p2,1\n`,
  );
  await eventually(() => part('import-preview'));
  expect(rows()).toEqual(['Playtime (1967)Pasted text, line 2']);
  part('kind-unread').click();
  await eventually(() => expect(rows()).toEqual(['Pasted text, line 3The line names no film.']));
  expect(await library.films.count()).toBe(films);
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);

  part('bring-in').click();
  await eventually(() => expect(part('import-job').dataset['state']).toBe('done'));
  expect(part('import-state').textContent).toContain('New: 1.');
  expect(await library.films.count()).toBe(films + 1);
  part('import-undo').click();
  await eventually(() => expect(part('import-job').dataset['state']).toBe('undone'));
  expect(await library.films.count()).toBe(films);
});

test('offers both values where file and library differ', async () => {
  const rated = (rating: number) => `${RATINGS}\n2024-01-01,Playtime,1967,https://boxd.it/p1,${rating}\n`;
  await paste(rated(2));
  await eventually(() => part('bring-in').click());
  await eventually(() => expect(part('import-job').dataset['state']).toBe('done'));
  await paste(rated(4));
  await eventually(() => part('take-theirs'));
  expect(rows()[0]).toContain('Keep ★★☆☆☆Take ★★★★☆');
  part<HTMLInputElement>('take-theirs').click();
  await eventually(() => expect(part<HTMLInputElement>('take-theirs').checked).toBe(true));
  part('bring-in').click();
  await eventually(async () =>
    expect((await library.films.toArray()).map(({ ownScore }) => ownScore?.value)).toContain(4),
  );
});

test('says why a text cannot be read, and changes nothing', async () => {
  await paste('Dear diary, today I saw a film.');
  await eventually(() => expect(rows()).toEqual(['Pasted textThis is no file that we can read.']));
  expect(part<HTMLButtonElement>('bring-in').disabled).toBe(true);
  part('import-leave').click();
  await eventually(() => part('import-choose'));
  expect(parts('import-job')).toEqual([]);
});
