import type { CDPSession, Protocol, Target } from 'puppeteer-core';

/** Where complaints of the extension's own code end up; a browser test fails on any. */
export interface Complaints {
  errors: string[];
  violations: string[];
}

const isPolicy = (text: string) => /content security policy|requires? '?Trusted(?:HTML|Script)/i.test(text);

function describe(argument: Protocol.Runtime.RemoteObject): string {
  return argument.description ?? String(argument.value ?? argument.type);
}

const watched = new Set<string>(['page', 'background_page', 'service_worker', 'other']);

/**
 * Listens to one target. Complaints of an extension page or worker count all; those of another page only
 * when the extension's code, injected there, made them. `Runtime.enable` and `Log.enable` replay what was
 * said before the session was there, so nothing is missed.
 * Resolves to the session, to be detached before a worker can stop.
 * @param extensionId asked at each event: the first targets are there before the extension is.
 */
export async function watchTarget(
  target: Target,
  extensionId: () => string,
  to: Complaints,
): Promise<CDPSession | undefined> {
  if (!watched.has(target.type())) return undefined;
  const session = await target.createCDPSession().catch(() => undefined);
  if (!session) return undefined;
  const ours = (url: string | undefined) => (url ?? '').startsWith(`chrome-extension://${extensionId()}/`);
  const concerns = (source: string | undefined) => ours(target.url()) || ours(source);
  const add = (text: string) => {
    const line = `${target.url().replace(/[?#].*/, '')}: ${text}`;
    const list = isPolicy(text) ? to.violations : to.errors;
    if (!list.includes(line)) list.push(line);
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const source = details.url ?? details.stackTrace?.callFrames[0]?.url;
    if (concerns(source)) add(details.exception?.description ?? details.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if ((type === 'error' || type === 'assert') && concerns(stackTrace?.callFrames[0]?.url)) {
      add(args.map(describe).join(' '));
    }
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if ((entry.level === 'error' || isPolicy(entry.text)) && concerns(entry.url)) add(entry.text);
  });
  await enable(session);
  return session;
}

/** A target may be gone before it is listened to; then there is nothing to hear. */
async function enable(session: CDPSession): Promise<void> {
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]).catch(() => undefined);
}
