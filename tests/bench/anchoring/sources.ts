import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../../../scripts/tools/run-tool.ts';

/** A page to mark passages on, made still: no scripts, nothing that loads. */
export interface Source {
  name: string;
  html: string;
}

const Listed = v.array(v.object({ file: v.string(), kind: v.optional(v.string()) }));
const LARGEST = 1_500_000;

/** The pages of a folder with an `index.json` that names their files; none where there is no such folder. */
export async function sources(folder: string): Promise<Source[]> {
  const path = join(root, folder);
  if (!existsSync(join(path, 'index.json'))) return [];
  const listed = v.parse(Listed, JSON.parse(await readFile(join(path, 'index.json'), 'utf8')));
  const pages: Source[] = [];
  for (const { file } of listed) {
    const html = await readFile(join(path, file), 'utf8');
    if (html.length <= LARGEST) pages.push({ name: file, html: stilled(html) });
  }
  return pages;
}

const stilled = (html: string) =>
  html
    .replace(/<!doctype[^>]*>/i, '')
    .replace(/<script\b[^>]*>[^]*?<\/script>/gi, '')
    .replace(/<(?:link|meta|base|iframe|video|audio|source|object|embed)\b[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|onload|onerror|background|poster|data-src)\s*=\s*("[^"]*"|'[^']*')/gi, '')
    .replace(/url\([^)]*\)/gi, 'none')
    .replace(/@import[^;]*;/gi, '');
