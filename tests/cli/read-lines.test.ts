import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines, type InputLine } from '../../src/cli/read-lines.ts';

async function linesOf(chunks: readonly (string | Buffer)[], limit = 100): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit)) lines.push(line);
  return lines;
}

test('lines are numbered from one, wherever the chunks break', async () => {
  const whole = [
    { number: 1, text: 'one' },
    { number: 2, text: '' },
    { number: 3, text: 'three' },
  ];
  expect(await linesOf(['one\n\nthree\n'])).toEqual(whole);
  expect(await linesOf(['o', 'ne', '\n', '\nthr', 'ee'])).toEqual(whole);
});

test('a letter cut in two by the chunks comes out whole', async () => {
  const [first, second] = [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)];
  expect(await linesOf([first, second])).toEqual([{ number: 1, text: 'é' }]);
});

test('byte order mark and carriage returns are no part of a line', async () => {
  expect(await linesOf(['\uFEFFone\r\ntwo\r\n'])).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: 'two' },
  ]);
});

test('a line over the limit comes without its text, and the next one is whole', async () => {
  expect(await linesOf(['x'.repeat(60), 'x'.repeat(60), '\nok\n', 'y'.repeat(101)])).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'ok' },
    { number: 3, text: null },
  ]);
});

test('an empty stream has no line', async () => {
  expect(await linesOf([])).toEqual([]);
});
