import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Bidi, connectBidi } from './bidi.ts';
import { findFirefox, oldestVersion } from './find.ts';
import { type Prefs, userJs } from './firefox-prefs.ts';

/** A Firefox that runs, and the connection to it. */
export interface FirefoxProcess {
  bidi: Bidi;
  close: () => Promise<void>;
}

/**
 * Starts a Firefox on a profile (a new one, removed at the end, unless one is named) with a BiDi session
 * whose privileged scope is open: the extension's own pages and the toolbar need it.
 */
export async function launchFirefox(options: {
  prefs: Prefs;
  headless: boolean;
  profile?: string;
}): Promise<FirefoxProcess> {
  const file = findFirefox();
  if (!file) throw new Error('No Firefox was found; install one or set CUTTING_ROOM_FIREFOX to its file.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'cutting-room-firefox-')));
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'user.js'), userJs(options.prefs));
  const modes = ['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(file, [...modes, ...(options.headless ? ['--headless'] : []), '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Without the second, released versions keep to their own settings server whatever the preferences say.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  // Whatever ends this process ends the browser too.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));

  const end = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(timer);
    process.off('exit', kill);
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(`${await endpointOf(child)}/session`);
    await newSession(bidi);
    return {
      bidi,
      async close() {
        await bidi.send('browser.close').catch(() => child.kill());
        await end();
        bidi.close();
      },
    };
  } catch (error) {
    child.kill();
    await end();
    throw error;
  }
}

/** The address that Firefox prints once it listens. */
function endpointOf(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start within 60 s. ${log}`)), 60_000);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk).slice(-20_000);
      const endpoint = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (endpoint) settle(() => resolve(endpoint));
    });
    child.once('error', (cause) => settle(() => reject(new Error('Firefox cannot be started.', { cause }))));
    child.once('exit', () => settle(() => reject(new Error(`Firefox ended at its start. ${log}`))));
  });
}

const Session = v.object({ capabilities: v.object({ browserVersion: v.string() }) });

async function newSession(bidi: Bidi): Promise<void> {
  const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
  const { browserVersion } = v.parse(Session, await bidi.send('session.new', { capabilities })).capabilities;
  if (Number.parseInt(browserVersion, 10) < oldestVersion) {
    throw new Error(
      `Firefox ${browserVersion} is too old: Cutting Room needs Firefox ${oldestVersion} or later.`,
    );
  }
}
