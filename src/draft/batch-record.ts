import type { Agreement, Certainty, Neither, Role, Verdict } from '../classifier/index.ts';
import type { BatchRow } from './read-rows.ts';

/** What is kept of one advert of a batch. */
export interface BatchRecord {
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  readonly url: string | null;
  readonly role: Role;
  readonly neither: Neither | null;
  /** 0..1 */
  readonly confidence: number;
  readonly certainty: Certainty;
  readonly agreement: Agreement;
  readonly suggestedTitle: string | null;
  /** Number of duty lines on each side. */
  readonly duties: { readonly pm: number; readonly pmo: number; readonly shared: number };
}

type Advert = Extract<BatchRow, { fault: null }>;

/** The record of an advert and its verdict; names are cut to a length that people read. */
export function batchRecord({ line, id, listing }: Advert, verdict: Verdict): BatchRecord {
  const { role, neither, certainty, agreement, suggestedTitle, duties } = verdict;
  return {
    line,
    id: id.slice(0, 100),
    title: listing.title.slice(0, 300),
    company: listing.company?.slice(0, 300) ?? null,
    url: listing.url?.slice(0, 2000) ?? null,
    role,
    neither,
    confidence: Math.round(verdict.confidence * 10_000) / 10_000,
    certainty,
    agreement,
    suggestedTitle: suggestedTitle?.slice(0, 300) ?? null,
    duties: { pm: duties.pm, pmo: duties.pmo, shared: duties.shared },
  };
}

/** The records as NDJSON, one object a line. */
export function recordsAsNdjson(records: readonly BatchRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const columns = ['line', 'id', 'title', 'company', 'url', 'role', 'neither', 'confidence', 'certainty'] as const;
const more = ['agreement', 'suggestedTitle'] as const;
const sides = ['pm', 'pmo', 'shared'] as const;

/** The records as CSV (RFC 4180) with a header row and a byte order mark, which spreadsheets need to read UTF-8. */
export function recordsAsCsv(records: readonly BatchRecord[]): string {
  const header = [...columns, ...more, ...sides.map((side) => `duties_${side}`)];
  const rows = records.map((record) => [
    ...[...columns, ...more].map((name) => String(record[name] ?? '')),
    ...sides.map((side) => String(record.duties[side])),
  ]);
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
