import * as v from 'valibot';

/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  /** Sends a command; resolves to its result, rejects with the browser's error or once the connection is gone. */
  send: (method: string, params?: object) => Promise<unknown>;
  close: () => void;
}

const Reply = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
  v.object({ type: v.literal('event') }),
]);

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Connects to a browser's BiDi endpoint and waits until the socket is open. */
export async function connectBidi(endpoint: string): Promise<Bidi> {
  const socket = new WebSocket(endpoint);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No answer at ${endpoint}.`)));
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const reply = v.parse(Reply, JSON.parse(String(data)));
    if (reply.type === 'event') return;
    const command = waiting.get(reply.id ?? 0);
    waiting.delete(reply.id ?? 0);
    if (reply.type === 'success') command?.resolve(reply.result);
    else command?.reject(new Error(`${command.method}: ${reply.error}: ${reply.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone.`));
    waiting.clear();
  });

  return {
    send(method, params = {}) {
      if (socket.readyState !== WebSocket.OPEN) {
        return Promise.reject(new Error(`${method}: the browser is gone.`));
      }
      return new Promise((resolve, reject) => {
        waiting.set(++last, { method, resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      });
    },
    close: () => socket.close(),
  };
}
