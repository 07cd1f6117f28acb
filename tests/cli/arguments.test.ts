import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

test('files, --json and --url are read in any order', () => {
  expect(readArguments(['a.html', '--json', '--url', 'https://jobs.example/1', '-'])).toEqual({
    ask: 'judge',
    json: true,
    url: 'https://jobs.example/1',
    inputs: ['a.html', '-'],
  });
});

test('--help and --version need no file', () => {
  expect(readArguments(['--help'])).toEqual({ ask: 'help' });
  expect(readArguments(['--version'])).toEqual({ ask: 'version' });
});

test.each([
  ['no file', [], /at least one file/],
  ['an unknown option', ['--jsno', 'a.txt'], /--jsno/],
  ['--url without an address', ['a.html', '--url'], /--url/],
  ['an address that is none', ['a.html', '--url', 'jobs'], /"jobs"/],
  ['an address that is not of the web', ['a.html', '--url', 'file:///a'], /http/],
  ['standard input twice', ['-', '-'], /only once/],
])('%s is refused with a sentence', (_, args, sentence) => {
  const asked = readArguments(args);
  expect(asked).toMatchObject({ ask: 'wrong' });
  expect('message' in asked && asked.message).toMatch(sentence);
});
