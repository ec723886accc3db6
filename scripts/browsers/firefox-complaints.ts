import type { EvaluateInWindow } from './firefox-popup.ts';

/** What Firefox's own window keeps for us: the extension's complaints since its start. */
export interface FirefoxComplaints {
  /** Uncaught exceptions, console errors and failed loads of the extension's pages, background and injected scripts. */
  errors: string[];
  /** Violations of the content security policy in the extension's pages. */
  violations: string[];
}

/** Runs in every process: `console.error` is heard only where it is said. */
const processScript = (origin: string) => `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((event) => {
    if (!['error', 'assert'].includes(event.level) || !String(event.filename).startsWith('${origin}')) return;
    const text = Array.from(event.arguments, (each) => String(each?.message ?? each)).join(' ');
    sendAsyncMessage('cutting-room:console', event.filename + ': ' + text);
  }, Services.scriptSecurityManager.getSystemPrincipal());`;

/** Starts to listen, in the browser's own window and in every process, to what is said under the extension's origin. */
export async function listenForComplaints(evaluate: EvaluateInWindow, origin: string): Promise<void> {
  const script = `data:application/javascript,${encodeURIComponent(processScript(origin))}`;
  await evaluate(`(() => {
    const errors = [], violations = [];
    window.cuttingRoomComplaints = { errors, violations };
    const add = (list, line) => { if (!list.includes(line)) list.push(line); };
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith('${origin}')) return;
        const line = message.sourceName + ':' + message.lineNumber + ': ' + message.errorMessage;
        // Firefox's own note when a page is closed while it asks the browser something: nothing went wrong.
        if (/Promise (resolved|rejected) after context unloaded/.test(line)) return;
        if (message.category.startsWith('CSP') && /block|violat/i.test(line)) add(violations, line);
        // Of a tab that is closed in the middle of a message, whose script is gone by then.
        else if (line.includes('Promise rejected after context unloaded')) return;
        else if (!(message.flags & Ci.nsIScriptError.warningFlag)) add(errors, line);
      },
    });
    Services.ppmm.addMessageListener('cutting-room:console', ({ data }) => add(errors, data));
    Services.ppmm.loadProcessScript(${JSON.stringify(script)}, true);
  })()`);
}

/** What was said so far. */
export function complaintsSoFar(evaluate: EvaluateInWindow): Promise<FirefoxComplaints> {
  return evaluate('window.cuttingRoomComplaints');
}
