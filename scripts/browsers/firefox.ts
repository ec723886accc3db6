import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Press } from '../press/serve.ts';
import type { Bidi } from './bidi.ts';
import { complaintsSoFar, type FirefoxComplaints, listenForComplaints } from './firefox-complaints.ts';
import { evaluateIn } from './firefox-evaluate.ts';
import { chromeContext, contextsOf, type FirefoxPage, type FirefoxTab, tabPage } from './firefox-page.ts';
import { clickAction, type EvaluateInWindow, pinAction } from './firefox-popup.ts';
import { firefoxPrefs, pinnedUuid } from './firefox-prefs.ts';
import { launchFirefox } from './firefox-process.ts';
import { until } from './until.ts';

/** A running Firefox with an extension in it. */
export interface Firefox {
  /** For what is not here: WebDriver BiDi commands as they are. */
  bidi: Bidi;
  /** The add-on's id. */
  id: string;
  /** When the action was last clicked, in milliseconds since the epoch (with fractions). */
  clickedAt: number;
  /** The address of one of the extension's own files, such as `library.html#/reviews`. */
  address(file: string): string;
  /** Opens a tab, at an address if one is given: a web page's or one of the extension's own. */
  newPage(url?: string): Promise<FirefoxTab>;
  /** The open tabs. */
  contexts(): Promise<{ context: string; url: string }[]>;
  /** Drives a tab that is open, such as one that the extension opened. */
  page(context: string): FirefoxTab;
  /** Clicks the extension's button on the toolbar for real, which grants `activeTab`; resolves to the popup. */
  openPopup(tab: FirefoxTab): Promise<FirefoxPage>;
  /** Evaluates in the browser's own window, privileged. */
  evaluateInWindow: EvaluateInWindow;
  /** Ends the background event page, as the browser does after 30 s idle. */
  stopBackground(): Promise<void>;
  /** What the extension's code complained of so far. */
  complaints(): Promise<FirefoxComplaints>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Every host is found there; without a press the network is as it is. */
  press?: Press;
  /** Default: true. */
  headless?: boolean;
  /** A profile folder to keep; otherwise one is made and removed. */
  profile?: string;
}

const Created = v.object({ context: v.string() });
const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

async function extensionIdOf(folder: string): Promise<string> {
  const manifest = v.safeParse(Manifest, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  if (!manifest.success) throw new Error(`The manifest in ${folder} names no Firefox id.`);
  return manifest.output.browser_specific_settings.gecko.id;
}

/** Starts a Firefox with the built extension installed as a temporary add-on. Throws when there is none, or one too old. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const id = await extensionIdOf(options.extension);
  const { bidi, close } = await launchFirefox({
    prefs: firefoxPrefs(id, options.press),
    headless: options.headless ?? true,
    ...(options.profile ? { profile: options.profile } : {}),
  });
  try {
    const firefox = await withExtension(bidi, id, resolve(options.extension), close);
    if (!options.profile && existsSync(join(options.extension, 'welcome.html'))) await welcomed(firefox);
    return firefox;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the tab that opens after installing: coming to the front later, it would close a popup. */
async function welcomed(firefox: Firefox): Promise<void> {
  const address = firefox.address('welcome.html');
  const find = async () => (await firefox.contexts()).find(({ url }) => url.startsWith(address));
  const { context } = await until(find, 'the welcome page opens after installing');
  await firefox.page(context).waitFor(`document.querySelector('main') !== null`);
}

async function withExtension(
  bidi: Bidi,
  id: string,
  folder: string,
  close: () => Promise<void>,
): Promise<Firefox> {
  const window = await chromeContext(bidi);
  const evaluateInWindow: EvaluateInWindow = (expression) => evaluateIn(bidi, window, expression);
  const origin = `moz-extension://${pinnedUuid}/`;
  await listenForComplaints(evaluateInWindow, origin);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  await pinAction(evaluateInWindow, id);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const firefox: Firefox = {
    bidi,
    id,
    clickedAt: 0,
    evaluateInWindow,
    address: (file) => origin + file,
    page: (context) => tabPage(bidi, context),
    contexts: () => contextsOf(bidi),
    async newPage(url) {
      const { context } = v.parse(Created, await bidi.send('browsingContext.create', { type: 'tab' }));
      const page = tabPage(bidi, context);
      if (url) await page.goto(url);
      return page;
    },
    async openPopup(tab) {
      await bidi.send('browsingContext.activate', { context: tab.context });
      firefox.clickedAt = performance.timeOrigin + performance.now();
      return clickAction(evaluateInWindow, id);
    },
    async stopBackground() {
      await evaluateInWindow(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    complaints: () => complaintsSoFar(evaluateInWindow),
    close,
  };
  return firefox;
}
