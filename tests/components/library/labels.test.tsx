// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { choose, eventually, part, parts, rendered, type } from '../mount.ts';
import { libraryPage, main } from './on-page.tsx';
import { fill } from './some-library.ts';

const page = libraryPage();
const { open } = page;

const labels = () => parts('label').map((label) => label.textContent);
const voices = () => parts('voice').map((row) => row.dataset['name']);
const rename = async (name: string) => {
  part('rename').click();
  await rendered();
  type(part<HTMLInputElement>('new-name'), name);
  await rendered();
  part('rename-do').click();
};

beforeEach(async () => {
  await fill(page.library);
});

describe('tags', () => {
  test('stand by name or by use, and are found by name', async () => {
    await open('#/tags');
    expect(labels()).toEqual(['festival2 reviews', 'slow burn1 review']);
    type(part<HTMLInputElement>('search'), 'SLÓW');
    await eventually(() => expect(labels()).toEqual(['slow burn1 review']));
    choose(part<HTMLSelectElement>('sort'), 'count');
    await eventually(() => expect(location.hash).toContain('sort=count'));
  });

  test('one is renamed, everywhere and back', async () => {
    await open('#/tag/festival');
    expect(parts('review')).toHaveLength(2);
    await rename('Cannes');
    await eventually(() => expect(location.hash).toBe('#/tag/Cannes'));
    await eventually(() => expect(parts('review')).toHaveLength(2));
    part('undo').click();
    await eventually(() => expect(main()?.textContent).toContain('There is no such tag'));
    expect((await page.library.tags.get('festival'))?.name).toBe('festival');
  });

  test('one renamed to another’s name says that they become one, and does', async () => {
    await open('#/tag/festival');
    part('rename').click();
    await rendered();
    type(part<HTMLInputElement>('new-name'), 'slow burn');
    await eventually(() => expect(part('rename-do').textContent).toBe('Merge'));
    part('rename-do').click();
    await eventually(() => expect(location.hash).toBe('#/tag/slow%20burn'));
    await eventually(() => expect(parts('review')).toHaveLength(2));
  });

  test('one gets a colour, and is deleted with undo', async () => {
    await open('#/tag/festival');
    document.querySelector<HTMLInputElement>('[data-part="colour"] [value="teal"]')?.click();
    await eventually(() => expect(document.querySelector('h1 [data-colour="teal"]')).not.toBeNull());
    const dots = () => document.querySelectorAll('.tag-links [data-colour="teal"]').length;
    await eventually(() => expect(dots()).toBe(2));
    document.querySelector<HTMLElement>('.label-acts [data-part="delete"]')?.click();
    await eventually(() => expect(labels()).toEqual(['slow burn1 review']));
    part('undo').click();
    await eventually(() => expect(labels()).toHaveLength(2));
    expect(document.querySelector('[data-name="festival"] [data-colour="teal"]')).not.toBeNull();
  });
});

describe('outlets', () => {
  test('are listed, coloured, renamed and merged', async () => {
    await open('#/outlets');
    await eventually(() => expect(voices()).toEqual(['A Blog', 'Little White Lies', 'The Guardian']));
    page.leave();
    await open('#/outlet/A%20Blog');
    await eventually(() => expect(parts('colour')).toHaveLength(1));
    document.querySelector<HTMLInputElement>('[data-part="colour"] [value="blue"]')?.click();
    await eventually(() => expect(document.querySelector('h1 [data-colour="blue"]')).not.toBeNull());
    await rename('The Guardian');
    await eventually(() => expect(location.hash).toBe('#/outlet/The%20Guardian'));
    await eventually(() => expect(parts('review')).toHaveLength(2));
  });

  test('an address of none says so', async () => {
    await open('#/outlet/Nowhere');
    expect(part('empty').textContent).toContain('No review of this outlet is saved');
  });
});
