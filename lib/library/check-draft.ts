import * as v from 'valibot';
import type { FilmIdentity } from '../films/model.ts';
import type { Draft } from './draft.ts';
import { LibraryError, type LibraryErrorCode } from './errors.ts';
import { CAPS, cleanIds, ISO_DATE, isAddress, LANGUAGE, line, ScoreFields, Year } from './fields.ts';

const text = (max: number) => v.pipe(v.string(), v.transform(line), v.maxLength(max));
const names = (most: number, longest: number) =>
  v.pipe(
    v.array(text(longest)),
    v.transform((list) => [...new Set(list)].filter((name) => name !== '')),
    v.maxLength(most),
  );

const DraftFields = v.object({
  filmTitle: v.pipe(text(CAPS.title), v.nonEmpty()),
  originalTitle: v.exactOptional(text(CAPS.title)),
  year: v.exactOptional(Year),
  directors: names(CAPS.names, CAPS.name),
  filmIds: v.pipe(v.unknown(), v.transform(cleanIds)),
  outlet: text(CAPS.name),
  critics: names(CAPS.names, CAPS.name),
  published: v.exactOptional(
    v.pipe(
      text(40),
      v.check((date) => date === '' || ISO_DATE.test(date)),
    ),
  ),
  headline: text(CAPS.headline),
  excerpt: text(CAPS.excerpt),
  url: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(CAPS.url), v.check(isAddress)),
  scores: v.pipe(v.array(ScoreFields), v.maxLength(CAPS.scores)),
  language: v.exactOptional(
    v.pipe(
      text(40),
      v.check((tag) => tag === '' || LANGUAGE.test(tag)),
    ),
  ),
  tags: names(CAPS.tags, CAPS.tag),
  note: v.pipe(
    v.string(),
    v.transform((note) => note.toWellFormed().trim()),
    v.maxLength(CAPS.note),
  ),
  ownScore: v.exactOptional(ScoreFields),
  watch: v.exactOptional(v.picklist(['want', 'seen', 'dropped'])),
});

/**
 * The draft as it can be saved: lines trimmed, empty and repeated entries gone, unknown keys left out.
 * @throws {LibraryError} with the field that cannot be saved as it is, and why.
 */
export function checkDraft(draft: Draft): Draft {
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const result = v.safeParse(DraftFields, given, { abortEarly: true });
  if (!result.success) throw toError(result.issues[0]);
  const { originalTitle, published, language, ...rest } = result.output;
  return {
    ...rest,
    ...(originalTitle && { originalTitle }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

/**
 * The film as it can be saved: title, year and directors as a draft's are.
 * @throws {LibraryError} with the field, by the draft's name for it.
 */
export function checkFilm({ title, year, directors = [] }: FilmIdentity): FilmIdentity {
  const fields = v.pick(DraftFields, ['filmTitle', 'year', 'directors']);
  const given = { filmTitle: title, directors, ...(year !== undefined && { year }) };
  const result = v.safeParse(fields, given, { abortEarly: true });
  if (!result.success) throw toError(result.issues[0]);
  const { filmTitle, ...rest } = result.output;
  return { title: filmTitle, ...rest };
}

function toError(issue: v.InferIssue<typeof DraftFields>): LibraryError {
  const field = issue.path?.[0]?.key;
  return new LibraryError(codeOf(issue), isField(field) ? { field } : {});
}

function isField(key: unknown): key is keyof Draft {
  return typeof key === 'string' && Object.hasOwn(DraftFields.entries, key);
}

function codeOf(issue: v.InferIssue<typeof DraftFields>): LibraryErrorCode {
  if (issue.type === 'non_empty' || issue.input === undefined) return 'missing';
  if (issue.type === 'max_length') return Array.isArray(issue.input) ? 'too-many' : 'too-long';
  return 'wrong';
}
