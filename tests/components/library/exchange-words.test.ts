import { expect, it, vi } from 'vitest';
import { formName, problemText } from '../../../components/library/exchange/words.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

it('says what is wrong with a line, and with which film', () => {
  expect(problemText({ code: 'series', about: 'Long Night' })).toBe('“Long Night” is a series and no film.');
  expect(problemText({ code: 'noFilm' })).toBe('The line names no film.');
});

it('names a form', () => {
  expect(formName({ name: 'form_letterboxd' })).toBe('Letterboxd');
});
