import { expect, it } from 'vitest';
import { contentTypeOf } from '../../../scripts/press/content-type.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it('says UTF-8 for what is UTF-8, whatever the page claims', () => {
  const bytes = new TextEncoder().encode('<meta charset="iso-8859-1"><p>Pauline Réage ★');
  expect(contentTypeOf(bytes)).toBe('text/html; charset=utf-8');
});

it('leaves other encodings to the page’s own declaration', () => {
  expect(contentTypeOf(latin1('<meta charset="iso-8859-1"><p>R\xe9age'))).toBe('text/html');
  expect(contentTypeOf(Uint8Array.of(0xff, 0xfe, 0x3c, 0x00))).toBe('text/html');
});

it('falls back to windows-1252 where nothing is declared', () => {
  expect(contentTypeOf(latin1('<p>R\xe9age'))).toBe('text/html; charset=windows-1252');
});
