import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import type { Press } from '../press/serve.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { watchTarget } from './chromium-complaints.ts';
import { pinAction } from './chromium-profile.ts';
import { findChromium, oldestVersion } from './find.ts';
import { until } from './until.ts';

/** A running Chromium with an extension in it. */
export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** The extension's id. */
  id: string;
  /** Uncaught exceptions, console errors and failed loads of the extension's pages, worker and injected scripts. */
  errors: string[];
  /** Violations of the content security policy in the extension's pages. */
  violations: string[];
  /** When the action was last clicked, in milliseconds since the epoch (with fractions). */
  clickedAt: number;
  newPage(): Promise<Page>;
  /** The address of one of the extension's own files, such as `library.html#/reviews`. */
  address: (file: string) => string;
  /** Clicks the extension's action on that tab for real, which grants `activeTab`; resolves to the popup's page. */
  openPopup(page: Page): Promise<Page>;
  /** Ends the background worker, as the browser does after 30 s idle. Resolves to how many were running. */
  stopWorker(): Promise<number>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Every host is found there; without a press the network is as it is. */
  press?: Press;
  headless: boolean;
  /** A profile folder to keep; otherwise one is made and removed. */
  profile?: string;
  args?: string[];
}

function requireBrowser(): string {
  const file = findChromium();
  if (file) return file;
  throw new Error(
    'No Chromium, Chrome or Edge was found; install one or set CUTTING_ROOM_BROWSER to its file.',
  );
}

/** Starts a Chromium with the built extension installed. Throws when there is none, or one that is too old. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { press, headless } = options;
  const executablePath = requireBrowser();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'cutting-room-chromium-')));
  await pinAction(profile, options.extension);
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    // Puppeteer's own: a popup that scrolls is then made 30 pixels too wide.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [...chromiumArguments(press), ...(options.args ?? [])],
  });
  const close = async () => {
    await browser.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const chromium = await withExtension(browser, options.extension, close);
    if (!options.profile && existsSync(join(options.extension, 'welcome.html'))) await welcomed(chromium);
    return chromium;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the tab that opens after installing: coming to the front later, it would close a popup. */
async function welcomed({ browser, address }: Chromium): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().startsWith(address('welcome.html')), {
    timeout: 10_000,
  });
  await (await target.asPage()).waitForSelector('main', { timeout: 10_000 });
}

async function withExtension(
  browser: Browser,
  folder: string,
  close: () => Promise<void>,
): Promise<Chromium> {
  const version = await browser.version();
  if (Number(/\/(\d+)/.exec(version)?.[1] ?? 0) < oldestVersion) {
    throw new Error(
      `${version} is too old: Cutting Room needs Chrome, Chromium or Edge ${oldestVersion} or later.`,
    );
  }
  const errors: string[] = [];
  const violations: string[] = [];
  let id = '';
  const sessions = new Map<Target, Promise<CDPSession | undefined>>();
  const watch = (target: Target) => {
    if (!sessions.has(target))
      sessions.set(
        target,
        watchTarget(target, () => id, { errors, violations }),
      );
  };
  browser.on('targetcreated', watch);
  browser.on('targetdestroyed', (target) => sessions.delete(target));
  id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension in ${folder} was not taken by the browser.`);
  const origin = `chrome-extension://${id}/`;

  const chromium: Chromium = {
    browser,
    extension,
    id,
    errors,
    violations,
    clickedAt: 0,
    newPage: () => browser.newPage(),
    address: (file) => origin + file,
    async openPopup(page) {
      await page.bringToFront();
      const opened = nextTarget(browser, `${origin}popup.html`);
      chromium.clickedAt = performance.timeOrigin + performance.now();
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    async stopWorker() {
      const workers = browser
        .targets()
        .filter((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(origin));
      for (const target of workers) {
        // A worker with a debugger attached ends only in name: our own session has to go first. One that ended by
        // itself meanwhile has taken the session with it.
        const session = await sessions.get(target);
        if (session && !session.detached) await session.detach().catch(() => undefined);
        const isGone = () => !browser.targets().includes(target);
        await until(async () => {
          // It may not be reached at once: then again.
          if (!isGone()) await (await target.worker().catch(() => undefined))?.close().catch(() => undefined);
          return isGone();
        }, 'the end of the background worker');
      }
      return workers.length;
    },
    close,
  };
  for (const target of browser.targets()) watch(target);
  return chromium;
}

/** The next target that opens at that address. */
function nextTarget(browser: Browser, address: string): Promise<Target> {
  return new Promise((resolve, reject) => {
    const events = ['targetcreated', 'targetchanged'] as const;
    const stop = () => {
      clearTimeout(timer);
      for (const event of events) browser.off(event, look);
    };
    const look = (target: Target) => {
      if (!target.url().startsWith(address)) return;
      stop();
      resolve(target);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error('The click on the action opened no popup within 10 s.'));
    }, 10_000);
    for (const event of events) browser.on(event, look);
  });
}
