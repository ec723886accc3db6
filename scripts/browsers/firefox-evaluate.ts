import * as v from 'valibot';
import type { Bidi } from './bidi.ts';

const Evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.string()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Evaluates an expression (it may be a promise) in a browsing context and returns its JSON value. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const reply = v.parse(
    Evaluated,
    await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    }),
  );
  if (reply.type === 'exception') {
    throw new Error(`${reply.exceptionDetails.text} in ${expression.slice(0, 300)}`);
  }
  const value: T = reply.result.value === undefined ? undefined : JSON.parse(reply.result.value);
  return value;
}
