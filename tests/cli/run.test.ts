import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import type { JsonRecord } from '../../src/cli/record.ts';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function sink() {
  const chunks: string[] = [];
  const write = (chunk: Buffer, _: unknown, done: () => void) => {
    chunks.push(chunk.toString());
    done();
  };
  return { stream: new Writable({ write }), text: () => chunks.join('') };
}

/** Runs the command line inside this process. */
async function remit(args: readonly string[], stdin = '') {
  const [out, errors] = [sink(), sink()];
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout: out.stream, stderr: errors.stream };
  const status = await run(args, streams);
  return { status, out: out.text(), errors: errors.text() };
}

const recordsOf = (out: string): JsonRecord[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonRecord);

const text = 'What you will do\nOwn the project budget from start to hand-over\nLead the project team';

test('a record has exactly the fields that other programs rely on, in their order', async () => {
  const { out } = await remit(['--json', file('fields.txt', `Project Manager\n${text}`)]);
  expect(Object.keys(recordsOf(out)[0]!)).toEqual([
    'id',
    'url',
    'source',
    'title',
    'company',
    'language',
    'role',
    'neither',
    'confidence',
    'shares',
    'duties',
    'titleClaims',
    'agreement',
    'suggestedTitle',
    'text',
    'evidence',
  ]);
});

test('the first line of a text is its title, the rest is judged', async () => {
  const { status, out } = await remit(['--json', file('plain.txt', `\n\n Project Manager \r\n\r\n${text}`)]);
  expect(status).toBe(0);
  expect(recordsOf(out)).toMatchObject([{ source: 'text', title: 'Project Manager', url: null, text }]);
});

test('the mark of a Markdown title is not part of it', async () => {
  const { out } = await remit(['--json', file('listing.md', `# PMO Analyst\n\n## Duties\n\n- Keep the registers\n`)]);
  expect(recordsOf(out)).toMatchObject([{ title: 'PMO Analyst', text: '## Duties\n\n- Keep the registers\n' }]);
});

test('a saved page is read with the site that it names', async () => {
  const { status, out } = await remit(['--json', 'assets/samples/greenhouse-pmo-analyst.html']);
  expect(status).toBe(0);
  expect(recordsOf(out)).toMatchObject([
    {
      id: 'assets/samples/greenhouse-pmo-analyst.html',
      url: 'https://job-boards.greenhouse.io/brightmoorwater/jobs/7284410',
      source: 'site:greenhouse',
      title: 'PMO Analyst',
    },
  ]);
});

test('--url tells where a page came from', async () => {
  const url = 'https://careers.calder.example/1';
  const { out } = await remit(['--json', '--url', url, 'assets/samples/company-project-manager.html']);
  expect(recordsOf(out)).toMatchObject([{ url, source: 'json-ld', title: 'Project Manager' }]);
});

test('a page without a listing is answered with source none', async () => {
  const page = file('empty-page.html', '<!doctype html><title>Hello</title><p>Nothing to see.');
  const { status, out } = await remit(['--json', page]);
  expect(status).toBe(0);
  expect(recordsOf(out)).toMatchObject([
    { source: 'none', role: 'neither', neither: 'too-little', agreement: 'none', text: '', evidence: [] },
  ]);
});

test('every line of an .ndjson file is answered under its own id, or under its place', async () => {
  const html = '<h1>Project Manager</h1><main><h2>Duties</h2><ul><li>Own the budget</ul></main>';
  const lines = [{ id: 'a', title: 'PMO', text }, { id: 7, title: 'PM', text, url: 'https://a.example/' }, { text }];
  const path = file('many.ndjson', [...lines, { id: 'page', html }].map((line) => JSON.stringify(line)).join('\n'));
  const { status, out } = await remit(['--json', path]);
  expect(status).toBe(0);
  expect(recordsOf(out).map(({ id, url, title }) => [id, url, title])).toEqual([
    ['a', null, 'PMO'],
    [7, 'https://a.example/', 'PM'],
    [`${path}:3`, null, ''],
    ['page', null, expect.any(String)],
  ]);
});

test('standard input is read line by line', async () => {
  const { status, out } = await remit(['--json', '-'], `\uFEFF{"title":"PMO","text":"x"}\r\n\r\n{"id":"b","text":"y"}`);
  expect(status).toBe(0);
  expect(recordsOf(out).map(({ id }) => id)).toEqual(['standard input:1', 'b']);
});

test.each([
  ['a missing file', 'no.html', null, 'no.html: no such file'],
  ['an empty text', 'empty.txt', ' \n', 'empty.txt: is empty'],
  ['an empty page', 'empty.html', '', 'empty.html: is empty'],
  ['an empty list', 'empty.ndjson', '\n', 'empty.ndjson: is empty'],
  ['a kind of file it does not know', 'cv.pdf', '%PDF', 'cv.pdf: cannot be read; a file ends in .html'],
  ['a line that is no JSON', 'bad.ndjson', '{"text":"a"}\n{oops\n{"text":"b"}', 'bad.ndjson:2: is not valid JSON'],
  ['a line that is no object', 'list.ndjson', '[1]', 'list.ndjson:1: is not a JSON object'],
  ['a line without text', 'bare.ndjson', '{"id":1}', 'bare.ndjson:1: has neither "text" nor "html"'],
])('%s is named, and the other inputs are still answered', async (_, name, content, sentence) => {
  const path = content === null ? join(folder, name) : file(name, content);
  const good = file('good.txt', 'PMO\nKeep the registers');
  const { status, out, errors } = await remit(['--json', path, good]);
  expect(status).toBe(1);
  expect(errors).toContain(sentence);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(recordsOf(out).at(-1)).toMatchObject({ id: good });
});

test('a directory is named as one', async () => {
  const path = join(folder, 'pages.html');
  mkdirSync(path);
  expect(await remit([path])).toMatchObject({
    status: 1,
    errors: `remit: ${path}: is a directory; name the files in it\n`,
  });
});

test('a line of 50 MB is refused by its number, and the lines around it are answered', async () => {
  const line = (id: string, size: number) => JSON.stringify({ id, title: 'PM', text: 'x'.repeat(size) });
  const path = file('long.ndjson', [line('a', 10), line('b', 50_000_000), line('c', 10)].join('\n'));
  const { status, out, errors } = await remit(['--json', path]);
  expect(status).toBe(1);
  expect(errors).toBe(`remit: ${path}:2: the line is longer than 16 MB\n`);
  expect(recordsOf(out).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('wrong arguments end with status 2 and the usage', async () => {
  const { status, out, errors } = await remit([]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(errors).toContain('Usage: remit');
});

test('without --json the verdict is said in words', async () => {
  const { out } = await remit([file('words.txt', `Project Manager\n${text}`)]);
  expect(out).toMatch(/^Project Manager \(/);
  expect(out).toMatch(/Reads like|Too few duties|No project-management role/);
});

test('what a file says cannot steer the terminal', async () => {
  const { out } = await remit([file('escape.txt', 'PM\u001b[31m\u009b2J\nDuties\n')]);
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
