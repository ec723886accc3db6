import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { basename, join } from 'node:path';
import { addressKeyOf, lookupKeys, ownAddress, pageAddresses } from './addresses.ts';
import { makeCertificate } from './certificate.ts';
import { contentTypeOf } from './content-type.ts';
import { type PageEntry, readIndex } from './index-file.ts';
import { createProxy } from './proxy.ts';

/** A request that reached the press. */
export interface PressRequest {
  host: string;
  /** Path and query. */
  path: string;
  method: string;
  /** Whether one of its pages answered. */
  found: boolean;
}

/** Pages served on loopback under the outlets' real host names. */
export interface Press {
  pages: { entry: PageEntry; url: string }[];
  httpPort: number;
  httpsPort: number;
  /** A forward proxy that takes every host to the press. */
  proxyPort: number;
  /** The certificate's public key hash, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** Every request so far, in order. */
  requests: PressRequest[];
  /** Serves one more page file, under the address it calls its own or else `https://press.example/NAME`. Returns the address. */
  serveFile(file: string): Promise<string>;
  close(): Promise<void>;
}

const notFound =
  '<!doctype html><meta charset="utf-8"><title>Not found</title><p>The press has no such page.</p>\n';

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves the pages that FOLDER/index.json lists over http and https, on ports the system picks.
 * Browsers are told to find every host there (`startChromium`, `startFirefox`); what is not a page is a 404.
 * Without a folder, an empty press, to which `serveFile` adds.
 */
export async function servePages(folder?: string): Promise<Press> {
  const entries = folder === undefined ? [] : await readIndex(folder);
  const urls = pageAddresses(entries);
  const files = new Map<string, string>();
  const pages = entries.map((entry, index) => {
    const url = urls[index] ?? '';
    files.set(addressKeyOf(new URL(url)), join(folder ?? '', entry.file));
    return { entry, url };
  });
  const requests: PressRequest[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const target = request.url ?? '/';
    const address = target.startsWith('/')
      ? `http://${request.headers.host ?? 'unknown.invalid'}${target}`
      : target;
    const url = URL.canParse(address) ? new URL(address) : new URL('http://unknown.invalid/');
    const key = lookupKeys(url).find((each) => files.has(each));
    const file = key === undefined ? undefined : files.get(key);
    const method = request.method ?? 'GET';
    requests.push({ host: url.hostname, path: url.pathname + url.search, method, found: file !== undefined });
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, {
      'content-type': bytes ? contentTypeOf(bytes) : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(method === 'HEAD' ? undefined : (bytes ?? notFound));
  };

  const handler: RequestListener = (request, response) => void answer(request, response);
  const certificate = await makeCertificate();
  const plain = createServer(handler);
  const secure = createTlsServer({ key: certificate.key, cert: certificate.cert }, handler);
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)]);
  const proxy = createProxy(handler, { http: httpPort, https: httpsPort });
  const proxyPort = await listen(proxy.server);

  return {
    pages,
    httpPort,
    httpsPort,
    proxyPort,
    spki: certificate.spki,
    requests,
    async serveFile(file) {
      const html = (await readFile(file)).toString('latin1');
      const url = new URL(ownAddress(html) ?? `https://press.example/${encodeURIComponent(basename(file))}`);
      files.set(addressKeyOf(url), file);
      return url.href;
    },
    async close() {
      proxy.endTunnels();
      await Promise.all([plain, secure, proxy.server].map(stop));
    },
  };
}
