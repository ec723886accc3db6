/**
 * `node scripts/run.mjs NAME …`: runs scripts/NAME.ts, after installing what it needs.
 *
 * The one file that runs on whatever Node (20 or later) the machine has, before anything is installed:
 * it uses nothing but Node itself. The rest runs on the Node 24 that the package `node` brings.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Ends with one sentence on what is wrong. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Whether every package that package-lock.json names is there in its version. npm writes the list of what it
 * has installed last, so an install that was broken off has none.
 */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!wanted) stop('package-lock.json is missing or broken: fetch it again with the rest of the project.');
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer, link }]) =>
      path === '' || link || there[path]?.version === version || (!there[path] && (optional || peer)),
  );
}

function nodeVersion() {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() ?? '';
}

/**
 * Installs what package-lock.json says, with the machine's own npm and Node: those in node_modules are about to
 * be replaced. `npm ci` would refuse a lock that lacks the binaries of other platforms, as one has that was made
 * where the registry offers only some of them; what an earlier install left half done is removed first instead.
 */
function install() {
  console.log('Installing the packages of package-lock.json (once; about a minute) …');
  const path = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional', ...retries],
    {
      cwd: root,
      env: { ...process.env, PATH: path.join(delimiter) },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  if (npm.error) stop(`npm cannot be started (${npm.error.message}): it comes with Node, install that anew.`);
  if (npm.status === 0) return;
  const reason =
    /npm (?:error|ERR!) code (\S+)/.exec(npm.stderr)?.[1] ?? `exit code ${npm.status ?? npm.signal}`;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/.test(npm.stderr);
  stop(
    offline
      ? `The packages could not be fetched (${reason}): check the connection to the internet and run this again.`
      : `The packages could not be installed (npm install: ${reason}): run "npm install --no-save" in ${root} to see why.`,
  );
}

/** Runs a script on Node 24, in the foreground, and ends as it ends. */
function runScript(script, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${script} cannot be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

const [name = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);
if (Number.parseInt(process.versions.node, 10) < 20)
  stop(`Node ${process.versions.node} is too old: install 20 or later.`);
if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(script)) stop(`There is no scripts/${name}.ts to run.`);
if (!isInstalled() || !nodeVersion().startsWith('v24.')) {
  install();
  const version = nodeVersion();
  if (!version.startsWith('v24.')) {
    stop(
      `The packages brought Node ${version || '(none)'} instead of 24: allow npm to run install scripts and try again.`,
    );
  }
}
runScript(script, args);
