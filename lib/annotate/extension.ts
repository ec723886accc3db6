import type { MessageKey } from '../i18n.ts';

/** The extension's interface as a page's isolated world has it: the polyfill's 10 kB stay out of pages. */
interface Extension {
  runtime: {
    /** Gone once the extension was updated or removed: this script is an orphan then. */
    id?: string;
    sendMessage(message: object): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  i18n: { getMessage(key: string, values?: string[]): string };
}
type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean;
type World = typeof globalThis & { browser?: Extension; chrome?: Extension };

function extension(): Extension | undefined {
  const { browser, chrome } = globalThis as World;
  return browser ?? chrome;
}

export const isAlive = (): boolean => extension()?.runtime.id !== undefined;

/** Tells the background, and resolves to its answer; `undefined` if there is nobody to answer. */
export async function tell(message: object): Promise<unknown> {
  try {
    return await extension()?.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Hears what the extension says, until the signal. What `hear` returns is the answer, none if it is `undefined`. */
export function listen(hear: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const heard: Listener = (message, _, answer) => {
    const answering = hear(message);
    answering?.then(answer, () => answer(null));
    return answering !== undefined;
  };
  const messages = extension()?.runtime.onMessage;
  messages?.addListener(heard);
  signal.addEventListener('abort', () => messages?.removeListener(heard));
}

/** A text for people, in their language. */
export function say(key: MessageKey, ...values: string[]): string {
  return extension()?.i18n.getMessage(key, values) ?? '';
}
