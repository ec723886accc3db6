import type { MessageKey } from '../../lib/i18n.ts';
import { t } from '../../lib/i18n.ts';
import './failure.css';

/** What is known of storage's errors: by the library's code, or by the name of the exception behind it. */
const reasons = new Map<unknown, MessageKey>([
  ['full', 'failureFull'],
  ['QuotaExceededError', 'failureFull'],
  ['VersionError', 'failureNewer'],
  ['missing', 'failureGone'],
  ['unavailable', 'failureNoStorage'],
  ['MissingAPIError', 'failureNoStorage'],
  ['SecurityError', 'failureNoStorage'],
  ['InvalidStateError', 'failureNoStorage'],
  ['AbortError', 'failureStopped'],
  ['UnknownError', 'failureBroken'],
  ['DatabaseClosedError', 'failureBroken'],
]);
const deepest = 5;

/** Why storage failed, in a sentence that says what can be done. Of an error in an error, the innermost says most. */
export function failureText(error: unknown): string {
  return t(reasonOf(error, 0) ?? 'failureOther');
}

function reasonOf(error: unknown, depth: number): MessageKey | undefined {
  if (typeof error !== 'object' || error === null || depth > deepest) return undefined;
  const inner = 'inner' in error ? reasonOf(error.inner, depth + 1) : undefined;
  const byName = 'name' in error ? reasons.get(error.name) : undefined;
  return inner ?? byName ?? ('code' in error ? reasons.get(error.code) : undefined);
}

function innermost(error: unknown, depth: number): unknown {
  const deeper = error instanceof Error && 'inner' in error && error.inner !== undefined && depth < deepest;
  return deeper ? innermost(error.inner, depth + 1) : error;
}

/** In place of a view whose data could not be read. */
export function Failure({ error }: { error: unknown }) {
  return (
    <div class="failure" role="alert">
      <h1>{t('failureTitle')}</h1>
      <p>{failureText(error)}</p>
      <p class="caption">{String(innermost(error, 0))}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('failureRetry')}
      </button>
    </div>
  );
}
