import type { Dom } from './dom.ts';
import { decodeEntities, htmlText } from './html-text.ts';
import type { Posting } from './posting.ts';
import { repairJson } from './repair-json.ts';
import type { Steps } from './steps.ts';

const mostBlocks = 20;
const mostBlockLength = 512 * 1024;
const mostMendedLength = 128 * 1024;
const mostPostings = 50;
const mostNodes = 20_000;
const deepest = 32;
const longestText = 200 * 1024;

/**
 * The JobPostings in a page's JSON-LD, in order; empty when there are none. Malformed blocks are mended when that is simple and
 * passed over otherwise; what is larger than 512 KiB (128 KiB when malformed), deeper than 32 or beyond 20,000 values is not read.
 */
export function* readJsonLd(dom: Dom): Steps<Posting[]> {
  const postings: Posting[] = [];
  let budget = mostNodes;
  for (const script of dom.all('script[type*="ld+json" i]', null, mostBlocks)) {
    yield;
    const source = dom.textContent(script);
    if (source.length > mostBlockLength || !/jobposting/i.test(source)) continue;
    const items: { readonly value: unknown; readonly depth: number }[] = [{ value: parse(source), depth: 0 }];
    for (let at = 0; at < items.length && budget > 0 && postings.length < mostPostings; at++, budget--) {
      const item = items[at];
      if (item === undefined || typeof item.value !== 'object' || item.value === null || item.depth > deepest) continue;
      const fields = Array.isArray(item.value) ? null : fieldsOf(item.value);
      const posting = fields === null ? null : postingOf(fields);
      if (at % 256 === 255) yield;
      if (posting !== null) postings.push(posting);
      else for (const value of Object.values(item.value)) items.push({ value, depth: item.depth + 1 });
    }
  }
  return postings;
}

function parse(source: string): unknown {
  const mended = [() => repairJson(source), () => repairJson(decodeEntities(source))];
  for (const form of [() => source, ...(source.length > mostMendedLength ? [] : mended)]) {
    try {
      return JSON.parse(form()) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

type Fields = ReadonlyMap<string, unknown>;

const wanted = new Set(
  (
    '@type title name description responsibilities qualifications skills experiencerequirements educationrequirements ' +
    'jobbenefits employeroverview hiringorganization url identifier value legalname'
  ).split(' '),
);

/** The named fields of an object, keys in lower case; nothing else is copied. */
function fieldsOf(value: object): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, field] of Object.entries(value)) {
    const name = key.toLowerCase();
    if (wanted.has(name) && !fields.has(name)) fields.set(name, field);
  }
  return fields;
}

const textFields =
  'description responsibilities qualifications skills experiencerequirements educationrequirements jobbenefits employeroverview';

function postingOf(fields: Fields): Posting | null {
  const types = asTexts(fields.get('@type'));
  if (!types.some((type) => /(?:^|[/:#])jobposting$/i.test(type.trim()))) return null;
  const parts = textFields.split(' ').flatMap((name) => asTexts(fields.get(name)).map(htmlText));
  const title = oneLine(asTexts(fields.get('title'))[0] ?? asTexts(fields.get('name'))[0] ?? '');
  const company = nameOf(fields.get('hiringorganization'));
  return {
    title,
    text: parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join('\n'),
    company: company === '' ? null : company,
    url: asTexts(fields.get('url'))[0] ?? null,
    id: identifierOf(fields.get('identifier')),
  };
}

/** A value or a list of values as strings; a number counts, an object only through its `name`. */
function asTexts(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return values.flatMap((one) => {
    if (typeof one === 'string') return [one.slice(0, longestText)];
    if (typeof one === 'number') return [String(one)];
    return [];
  });
}

function nameOf(list: unknown): string {
  const value: unknown = Array.isArray(list) ? list[0] : list;
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object' || value === null) return '';
  const fields = fieldsOf(value);
  return oneLine(asTexts(fields.get('name'))[0] ?? asTexts(fields.get('legalname'))[0] ?? '');
}

function identifierOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return asTexts(fieldsOf(value).get('value'))[0] ?? null;
  return asTexts(value)[0] ?? null;
}

const oneLine = (text: string): string => htmlText(text).replace(/\s+/g, ' ').trim().slice(0, 300);
