import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { runCase } from './run-case.ts';

const folder = join(import.meta.dirname, 'cases');
// jsdom applies no style sheets; the browsers' tests run these cases too.
const files = readdirSync(folder).filter(
  (file) => !readFileSync(join(folder, file), 'utf8').includes('data-needs="style"'),
);
const { document } = new JSDOM('<!doctype html><body>').window;

test.each(files)('%s', (file) => {
  const { same, came, expected } = runCase(document, readFileSync(join(folder, file), 'utf8'));
  expect(came).toEqual(expected);
  expect(same).toMatchObject({ state: 'found', text: 'as marked' });
});
