import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const packages = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};
let folder: string;

/** A project with nothing but the bootstrap, a script, and what npm would have left of an install. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutting-room-run-'));
  await mkdir(join(folder, 'scripts'));
  await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
  await mkdir(join(folder, 'bin'));
  await copyFile(resolve('scripts/run.mjs'), join(folder, 'scripts/run.mjs'));
  await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'));
  await symlink(process.execPath, join(folder, 'bin/node'));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  await installed({ 'node_modules/a': { version: '1.0.0' } });
  const script = 'console.log(process.argv.slice(2).join()); process.exitCode = 7 as number;';
  await writeFile(join(folder, 'scripts/hello.ts'), script);
});
afterEach(() => rm(folder, { recursive: true }));

function installed(there: object): Promise<void> {
  return writeFile(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
}

/** An npm that fails as the real one does. */
function npm(stderr: string): Promise<void> {
  const script = `#!/usr/bin/env node\nconsole.error(${JSON.stringify(stderr)}); process.exit(1);\n`;
  return writeFile(join(folder, 'bin/npm'), script, { mode: 0o755 });
}

function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(folder, 'scripts/run.mjs'), ...args], {
    env: { PATH: join(folder, 'bin') + ':/usr/bin:/bin' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return new Promise((settle) => child.once('close', (code) => settle({ code, said })));
}

it('runs a script with its arguments and ends as it does', async () => {
  expect(await run('hello', 'a', '--b')).toEqual({ code: 7, said: 'a,--b\n' });
});

it('ends with the code of the signal that ended the script', async () => {
  const script = 'console.log("up"); process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9000);';
  await writeFile(join(folder, 'scripts/hello.ts'), script);
  expect(await run('hello')).toEqual({ code: 143, said: 'up\n' });
});

it('knows no script of another name', async () => {
  expect(await run('../hello')).toEqual({ code: 1, said: 'There is no scripts/../hello.ts to run.\n' });
});

it('installs when a package is missing or of another version, and says in one sentence that it is offline', async () => {
  await npm('npm error code ENOTFOUND\nnpm error network request failed');
  await installed({ 'node_modules/a': { version: '0.9.0' } });
  const { code, said } = await run('hello');
  expect(code).toBe(1);
  expect(said.trim().split('\n').at(-1)).toBe(
    'The packages could not be fetched (ENOTFOUND): check the connection to the internet and run this again.',
  );
});

it('installs anew after an install that was broken off', async () => {
  await npm('npm error code EACCES');
  await rm(join(folder, 'node_modules/.package-lock.json'));
  const { code, said } = await run('hello');
  expect(code).toBe(1);
  expect(said).toContain('could not be installed (npm install: EACCES)');
});
