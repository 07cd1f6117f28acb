import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { problem, type Input, type Problem } from './input.ts';
import { parseEntry } from './parse-entry.ts';
import { readLines } from './read-lines.ts';

/** The most bytes of one file or one line that are read; real pages stay far below. */
const largestInput = 16 * 1024 * 1024;

/** Everything that `name` holds (a path, or `-` for `stdin`), one at a time; never throws on what it finds. */
export async function* readInput(name: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input | Problem> {
  try {
    if (name === '-') yield* readEntries('standard input', stdin);
    else yield* readFileInput(name);
  } catch (error) {
    yield problem(name, reason(error));
  }
}

async function* readFileInput(path: string): AsyncGenerator<Input | Problem> {
  const extension = extname(path).toLowerCase();
  const facts = await stat(path);
  if (facts.isDirectory()) yield problem(path, 'is a directory; name the files in it');
  else if (extension === '.ndjson' || extension === '.jsonl') yield* readEntries(path, createReadStream(path));
  else if (!/^\.(html?|txt|md)$/.test(extension)) yield problem(path, `cannot be read; ${kinds}`);
  else if (facts.size > largestInput) yield problem(path, `is larger than ${String(megabytes)} MB`);
  else yield whole(path, extension, await readFile(path));
}

function whole(path: string, extension: string, bytes: Buffer): Input | Problem {
  const text = decodeText(bytes);
  if (text.trim() === '') return problem(path, 'is empty');
  if (extension.startsWith('.htm')) return { kind: 'page', id: path, url: null, html: bytes };
  const [first = ''] = /\S.*/.exec(text) ?? [];
  const body = text.slice(text.indexOf(first) + first.length).replace(/^\n+/, '');
  const isMarkdown = extension === '.md';
  return {
    kind: 'text',
    id: path,
    url: null,
    title: (isMarkdown ? first.replace(/^#+ */, '') : first).trim(),
    company: null,
    text: body,
    headings: isMarkdown ? Array.from(body.matchAll(/^#{1,6} /gm), (match) => match.index) : [],
  };
}

async function* readEntries(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input | Problem> {
  let isEmpty = true;
  for await (const { number, text } of readLines(stream, largestInput)) {
    const place = `${name}:${String(number)}`;
    if (text?.trim() === '') continue;
    isEmpty = false;
    if (text === null) yield problem(place, `the line is longer than ${String(megabytes)} MB`);
    else yield parseEntry(text, place);
  }
  if (isEmpty) yield problem(name, 'is empty');
}

const megabytes = largestInput / 1024 / 1024;
const kinds = 'a file ends in .html, .htm, .txt, .md, .ndjson or .jsonl';

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read (no permission)';
  return error instanceof Error ? error.message : String(error);
}
