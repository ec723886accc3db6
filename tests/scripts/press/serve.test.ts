import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Press, servePages } from '../../../scripts/press/serve.ts';

let folder: string;
let press: Press;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutting-room-press-'));
  const page = { file: 'one.html', site: 'a.example', kind: 'review', url: 'https://www.a.example/one' };
  await writeFile(join(folder, 'index.json'), JSON.stringify([page]));
  await writeFile(join(folder, 'one.html'), '<title>One</title>');
  await writeFile(join(folder, 'two.html'), '<title>Two</title>');
  press = await servePages(folder);
});

afterAll(async () => {
  await press.close();
  await rm(folder, { recursive: true });
});

/** Asks a port of the press for a path, as that host. */
function ask(
  port: number,
  path: string,
  host: string,
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers: { host }, host: '127.0.0.1' }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });
}

it('serves a page under its own host and no other', async () => {
  expect(await ask(press.httpPort, '/one', 'www.a.example')).toEqual({
    status: 200,
    body: '<title>One</title>',
  });
  expect((await ask(press.httpPort, '/one', 'b.example')).status).toBe(404);
  expect((await ask(press.httpPort, '/two', 'www.a.example')).status).toBe(404);
});

it('answers a browser that takes it for its proxy', async () => {
  expect((await ask(press.proxyPort, 'http://www.a.example/one', 'www.a.example')).body).toBe(
    '<title>One</title>',
  );
});

it('records every request', () => {
  expect(press.requests).toContainEqual({ host: 'b.example', path: '/one', method: 'GET', found: false });
});

it('serves one more file when asked to', async () => {
  const url = await press.serveFile(join(folder, 'two.html'));
  expect(url).toBe('https://press.example/two.html');
  expect((await ask(press.httpPort, '/two.html', 'press.example')).status).toBe(200);
});
