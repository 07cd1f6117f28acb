import type { Listing } from '../classifier/index.ts';
import { encodingOf, textOf } from './decode-file.ts';
import { createCsvReader, longestRow } from './read-csv.ts';

/** Why a row, or a whole file, could not be read; each has its sentence in `draft_fault_<name>`. */
export type RowFault = 'quote' | 'long' | 'stopped' | 'json' | 'text' | 'binary' | 'header' | 'empty';

/** One advert of a batch, or why it is none, with the line of the file it begins on. */
export type BatchRow =
  | { readonly line: number; readonly id: string; readonly listing: Listing; readonly fault: null }
  | { readonly line: number; readonly fault: RowFault };

/** The rows that a piece of the file has given, and how much of the file has been read. */
export interface BatchPiece {
  readonly rows: readonly BatchRow[];
  /** Of the file's bytes, 0..1. */
  readonly done: number;
}

type Format = 'csv' | 'ndjson';

/** The format of a batch by the name of its file, or null when it is none. */
export function batchFormat(name: string): Format | null {
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  return /\.(?:ndjson|jsonl)$/i.test(name) ? 'ndjson' : null;
}

/**
 * The adverts of a CSV or NDJSON file, a piece at a time in bounded memory; never throws on what it finds. CSV needs a
 * header row that names a column of texts. Ends early when called off.
 */
export async function* readRows(file: Blob, format: Format, signal: AbortSignal): AsyncGenerator<BatchPiece> {
  const encoding = await encodingOf(file, signal);
  const take = format === 'csv' ? csvTaker() : jsonTaker();
  let line = 1;
  let any = false;
  for await (const { text, bytes } of textOf(file, encoding, signal)) {
    const zero = text.indexOf('\0');
    if (zero !== -1) {
      yield { rows: [{ line: line + linesIn(text.slice(0, zero)), fault: 'binary' }], done: 1 };
      return;
    }
    line += linesIn(text);
    const rows = take(text, false);
    any ||= rows.length > 0;
    yield { rows, done: file.size === 0 ? 1 : bytes / file.size };
    if (rows.some(({ fault }) => fault === 'header' || fault === 'stopped')) return;
  }
  if (signal.aborted) return;
  const rows = take('', true);
  any ||= rows.length > 0;
  yield { rows, done: 1 };
  if (!any) yield { rows: [{ line: 1, fault: 'empty' }], done: 1 };
}

const linesIn = (text: string): number => text.split('\n').length - 1;

type Taker = (text: string, isEnd: boolean) => BatchRow[];

function csvTaker(): Taker {
  let reader: ReturnType<typeof createCsvReader> | null = null;
  let columns: Columns | null = null;
  return (text, isEnd) => {
    if (reader === null && text === '') return [];
    reader ??= createCsvReader(delimiterOf(text));
    const rows: BatchRow[] = [];
    for (const { line, fields, fault } of isEnd ? reader.end() : reader.push(text)) {
      if (fault !== null) rows.push({ line, fault });
      else if (columns === null) {
        columns = columnsOf(fields);
        if (columns === null) return [...rows, { line, fault: 'header' }];
      } else rows.push(advert(line, (name) => fields[columns?.[name] ?? -1]));
    }
    return rows;
  };
}

/** What stands most often in the first line, of what spreadsheets put between fields. */
function delimiterOf(text: string): string {
  const [head = ''] = /^[^\r\n]*/.exec(text.slice(0, longestRow)) ?? [];
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

type Name = 'id' | 'title' | 'text' | 'company' | 'url';
type Columns = Readonly<Partial<Record<Name, number>>>;

/** Names of columns as people write them, lower case. */
const columnNames: Readonly<Record<Name, readonly string[]>> = {
  text: [
    ...['text', 'description', 'job description', 'job_description', 'jobdescription', 'duties', 'body', 'advert'],
    ...['beschreibung', 'stellenbeschreibung', 'anzeige', 'annonce', 'texte', 'description du poste'],
    ...['descripción', 'descripcion', 'texto', 'anuncio'],
  ],
  title: [
    ...['title', 'job title', 'job_title', 'jobtitle', 'position', 'role', 'name'],
    ...['titel', 'stellentitel', 'stelle', 'titre', 'poste', 'intitulé', 'título', 'titulo', 'puesto'],
  ],
  id: ['id', 'job id', 'job_id', 'jobid', 'ref', 'reference', 'referenz', 'référence', 'referencia', 'nr', 'number'],
  company: ['company', 'employer', 'organisation', 'organization', 'firma', 'unternehmen', 'entreprise', 'empresa'],
  url: ['url', 'link', 'address', 'adresse'],
};

function columnsOf(header: readonly string[]): Columns | null {
  const named = header.map((name) => name.trim().toLowerCase());
  const at = (names: readonly string[]): number =>
    names.reduce((found, name) => (found === -1 ? named.indexOf(name) : found), -1);
  const columns = Object.fromEntries(Object.entries(columnNames).map(([name, names]) => [name, at(names)]));
  return columns['text'] === -1 ? null : columns;
}

function jsonTaker(): Taker {
  let rest = '';
  let line = 0;
  /** True while the remains of a line that was too long are passed over. */
  let passing = false;
  const one = (text: string): BatchRow[] => {
    line++;
    const row = passing ? null : text.length > longestRow ? tooLong(line) : parseLine(text, line);
    passing = false;
    return row === null ? [] : [row];
  };
  return (text, isEnd) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    const rows = lines.flatMap(one);
    if (isEnd) rows.push(...(rest === '' ? [] : one(rest)));
    else if (rest.length > longestRow) {
      if (!passing) rows.push(tooLong(line + 1));
      passing = true;
      rest = '';
    }
    return rows;
  };
}

const tooLong = (line: number): BatchRow => ({ line, fault: 'long' });

function parseLine(text: string, line: number): BatchRow | null {
  if (text.trim() === '') return null;
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return { line, fault: 'json' };
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { line, fault: 'json' };
  return advert(line, (name) => (Object.hasOwn(entry, name) ? (entry as Record<Name, unknown>)[name] : undefined));
}

function advert(line: number, field: (name: Name) => unknown): BatchRow {
  const words = (name: Name): string => {
    const value = field(name);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  const text = words('text').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { line, fault: 'text' };
  const listing = { title: words('title').trim(), text, company: words('company') || null, url: words('url') || null };
  return { line, id: words('id') || String(line), listing, fault: null };
}
