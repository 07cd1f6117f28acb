import { isWebAddress } from './arguments.ts';
import { problem, type Input, type Problem } from './input.ts';

/** One line of an .ndjson file; `place` is its file and line, and its id when it has none. */
export function parseEntry(line: string, place: string): Input | Problem {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return problem(place, 'is not valid JSON');
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return problem(place, 'is not a JSON object');
  const field = (name: string): unknown => (entry as Record<string, unknown>)[name];
  const words = (name: string): string | null => {
    const value = field(name);
    return typeof value === 'string' ? value : null;
  };
  const given = field('id');
  const id = typeof given === 'string' || typeof given === 'number' ? given : place;
  const address = words('url');
  const url = address !== null && isWebAddress(address) ? address : null;
  const html = words('html');
  if (html !== null) return { kind: 'page', id, url, html };
  const text = words('text');
  if (text === null) return problem(place, 'has neither "text" nor "html"');
  return { kind: 'text', id, url, title: words('title') ?? '', company: words('company'), text, headings: [] };
}
