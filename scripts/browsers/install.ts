import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { findChromium, findFirefox, oldestVersion } from './find.ts';
import { majorOf, versionOf } from './version.ts';

interface Family {
  /** What to install, for people. */
  name: string;
  variable: string;
  debian: string;
  find(): string | undefined;
}

const chromium: Family = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CUTTING_ROOM_BROWSER',
  debian: 'chromium',
  find: () => findChromium(),
};
const firefox: Family = {
  name: 'Firefox',
  variable: 'CUTTING_ROOM_FIREFOX',
  debian: 'firefox-esr',
  find: () => findFirefox(),
};

/** Fonts with Latin letters, stars and halves; the browser's packages bring none. */
const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

/** Makes sure that there is a Chromium, Chrome or Edge: resolves to its file. On Debian it is installed if that is allowed. */
export function ensureChromium(say: (line: string) => void = console.log): Promise<string> {
  return ensure(chromium, say);
}

/** Makes sure that there is a Firefox: resolves to its file. On Debian it is installed if that is allowed. */
export function ensureFirefox(say: (line: string) => void = console.log): Promise<string> {
  return ensure(firefox, say);
}

async function ensure(family: Family, say: (line: string) => void): Promise<string> {
  if (!family.find()) await installFromDebian(family, say);
  const file = family.find();
  if (!file)
    throw new Error(`No ${family.name} is here: install one, or set ${family.variable} to its file.`);
  const version = await versionOf(file);
  if (version === undefined && process.platform !== 'win32') {
    throw new Error(`${file} cannot be run: install ${family.name}, or set ${family.variable} to its file.`);
  }
  const major = majorOf(version ?? '');
  if (major !== undefined && major < oldestVersion) {
    throw new Error(
      `${version} is too old: install ${family.name} ${oldestVersion} or later, or set ${family.variable} to its file.`,
    );
  }
  return file;
}

/** Runs a command quietly; resolves to its exit code and the end of what it said. */
function run(command: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const [file = '', ...args] = command;
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let said = '';
    const keep = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', () => resolve({ code: 127, said }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Whether this is Debian itself: elsewhere packages of the same name are missing or hand over to other stores. */
async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?(?:debian|raspbian)"?$/m.test(release) && (await run(['apt-get', '--version'])).code === 0;
}

/** What to put before a command to run it as root, or undefined if that is not allowed without asking. */
async function asRoot(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = ['sudo', '-n'];
  return (await run([...sudo, 'true'])).code === 0 ? sudo : undefined;
}

async function installFromDebian(family: Family, say: (line: string) => void): Promise<void> {
  const prefix = (await isDebian()) ? await asRoot() : undefined;
  if (!prefix) return;
  const apt = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  say(`No ${family.name} is here: installing Debian's package ${family.debian} (once; some minutes) …`);
  await run([...apt, 'update']);
  const packages = [family.debian, ...((await hasFonts()) ? [] : fonts)];
  const { code, said } = await run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  if (code === 0) return;
  const reason = said.trim().split('\n').at(-1) ?? '';
  throw new Error(
    `Debian's package ${family.debian} could not be installed (${reason}): install ${family.name}, or set ${family.variable} to its file.`,
  );
}

async function hasFonts(): Promise<boolean> {
  const { code, said } = await run(['fc-list']);
  return code === 0 && said.trim() !== '';
}
