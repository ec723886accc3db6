import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * A forward proxy that takes every host to the press, so that nothing leaves the machine.
 * Firefox cannot map ports by host rules; it can be given a proxy. CONNECT to port 443 goes to the
 * press's https port, to port 80 to its http port, plain requests (absolute form) to the handler.
 */
export function createProxy(
  handler: RequestListener,
  ports: { http: number; https: number },
): { server: Server; endTunnels(): void } {
  const tunnels = new Set<Socket>();
  const server = createServer(handler);
  server.on('connect', (request, client, head) => {
    const port = { 443: ports.https, 80: ports.http }[request.url?.split(':').at(-1) ?? ''];
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    const end = () => {
      tunnels.delete(upstream);
      client.destroy();
      upstream.destroy();
    };
    tunnels.add(upstream);
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
  });
  return {
    server,
    endTunnels() {
      for (const tunnel of tunnels) tunnel.destroy();
    },
  };
}
