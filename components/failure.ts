import { type MessageKey, t } from '../lib/i18n.ts';
import { LibraryError } from '../lib/library/errors.ts';
import type { Faults } from './draft-change.ts';

/** What went wrong, in words: for the whole card, or for one field of it. */
export interface Failure {
  text?: string;
  faults: Faults;
}

/** Says in words why the library did not do what it was asked. */
export function failureOf(error: unknown): Failure {
  const { code, field } = error instanceof LibraryError ? error : { code: 'failed' as const };
  if (code === 'full') return { text: t('saveFailedFull'), faults: {} };
  if (code === 'unavailable') return { text: t('saveFailedUnavailable'), faults: {} };
  if (code === 'failed') return { text: t('saveFailedUnknown'), faults: {} };
  if (!field) return { text: t('saveFailedInvalid'), faults: {} };
  // Fields without a place of their own on the card are told about over it.
  const fault = t(code === 'missing' || code === 'wrong' ? wrong(field) : tooMuch[code]);
  return beside.has(field) ? { faults: { [field]: fault } } : { text: t('saveFailedInvalid'), faults: {} };
}

const tooMuch = { 'too-long': 'faultTooLong', 'too-many': 'faultTooMany' } as const;

/** The fields that can show a fault beside them. */
const beside = new Set<string>([
  'filmTitle',
  'year',
  'directors',
  'outlet',
  'critics',
  'published',
  'headline',
  'excerpt',
  'url',
  'scores',
  'tags',
  'note',
]);

function wrong(field: string): MessageKey {
  if (field === 'filmTitle') return 'faultFilmTitle';
  if (field === 'url') return 'faultUrl';
  if (field === 'year') return 'yearUnreadable';
  return field === 'published' ? 'faultPublished' : 'faultField';
}
