import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { suggestAspect } from './aspects/suggest.ts';
import { backUpInBackground, saysBackupDue } from './backing-up/background.ts';
import { browser } from './browser.ts';
import { type Library, openLibrary } from './library/db.ts';
import { beginMarking } from './marking/begin.ts';
import { pointAt } from './marking/point-at.ts';
import { remark, type Script, takeMark, unmark } from './marking/take-mark.ts';
import { NewMark, Noticed, Opened, Remark, Selected, Suggest, Unmark } from './messages.ts';
import { onNoticed } from './noticing.ts';
import { setting } from './settings.ts';
import { openSidePanel } from './side-panel.ts';

type Handler = (message: unknown, script: Script, sender: Runtime.MessageSender) => Promise<unknown>;

/** Checks a message of one kind, and hands it on; one of another form is answered with nothing. */
function checked<S extends v.GenericSchema>(
  shape: S,
  handle: (message: v.InferOutput<S>, script: Script, sender: Runtime.MessageSender) => Promise<unknown>,
): Handler {
  return async (message, script, sender) => {
    const { success, output } = v.safeParse(shape, message);
    return success ? handle(output, script, sender) : undefined;
  };
}

/** No state is kept: the library is opened for each message, and closed. */
async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = openLibrary();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

/**
 * What an injected script may say, by kind; nothing else is listened to. All of it can be said by our own script in a
 * tab's top frame only, and reaches no further than that page: its button, its adder, marks of its own address, and
 * what it marked a moment ago. No answer holds anything of the library but the id of a mark that the page just made, and
 * whether marking may be offered there.
 */
const HANDLERS = new Map<string, Handler>([
  [
    'noticed',
    checked(Noticed, ({ glance }, script) => withLibrary((library) => onNoticed(library, glance, script))),
  ],
  [
    'selected',
    checked(Selected, (_, { tabId }) => withLibrary((library) => beginMarking(library, tabId, 'pointer'))),
  ],
  [
    'mark',
    checked(NewMark, async (mark, script) => {
      const taken = await withLibrary((library) => takeMark(library, mark, script));
      void backUpInBackground();
      return taken;
    }),
  ],
  ['remark', checked(Remark, (change, script) => withLibrary((library) => remark(library, change, script)))],
  ['unmark', checked(Unmark, (mark, script) => withLibrary((library) => unmark(library, mark, script)))],
  [
    'suggest',
    checked(Suggest, async ({ quote, language }) => suggestAspect(quote, language) ?? setting('lastAspect')),
  ],
  ['opened', checked(Opened, ({ id }, _, { tab }) => open(id, tab?.windowId))],
]);

/** These are answered with nothing, and at once: the page waits for nothing. */
const SILENT = new Set(['selected']);

/** The click on the mark is what lets Chrome open the panel: nothing is waited for before. */
async function open(id: string, windowId: number | undefined): Promise<boolean> {
  const [opened] = await Promise.all([openSidePanel(windowId), pointAt(id)]);
  return opened;
}

/**
 * Hears what our scripts in pages say, and when a page of ours finds the backup due. `undefined`, and so no answer, for anything
 * else and from anyone else.
 */
export function onMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (saysBackupDue(message, sender)) return backUpInBackground();
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return undefined;
  if (!sender.url || !/^(?:https?|file):/.test(sender.url)) return undefined;
  const kind = typeof message === 'object' && message !== null && 'kind' in message ? message.kind : '';
  if (typeof kind !== 'string') return undefined;
  const script = { tabId, url: sender.url, title: sender.tab?.title ?? '' };
  const answer = HANDLERS.get(kind)?.(message, script, sender);
  if (!SILENT.has(kind)) return answer;
  answer?.catch(() => undefined);
  return undefined;
}
