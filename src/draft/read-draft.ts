import { encodingOf, textOf } from './decode-file.ts';

/** The longest draft that is read, in characters; adverts are a tenth of it. */
export const longestDraft = 50_000;

/** What a file of one draft holds, or why it is not taken; each reason has its sentence in `draft_refused_<name>`. */
export type DraftFile =
  | { readonly title: string; readonly text: string; readonly refusal: null }
  | { readonly refusal: 'kind' | 'size' | 'empty' | 'binary' };

/** Reads a file of one draft (.txt or .md), whose first line is its title; never throws on what it finds. */
export async function readDraft(file: File): Promise<DraftFile> {
  const isMarkdown = /\.(?:md|markdown)$/i.test(file.name);
  if (!isMarkdown && !/\.(?:txt|text)$/i.test(file.name)) return { refusal: 'kind' };
  // No encoding takes more than four bytes for what is one character here.
  if (file.size > longestDraft * 4) return { refusal: 'size' };
  const signal = new AbortController().signal;
  let text = '';
  for await (const piece of textOf(file, await encodingOf(file, signal), signal)) text += piece.text;
  if (text.includes('\0')) return { refusal: 'binary' };
  if (text.length > longestDraft) return { refusal: 'size' };
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '') return { refusal: 'empty' };
  const [first = ''] = /^.*/.exec(lines) ?? [];
  const title = isMarkdown ? first.replace(/^#{1,6} */, '') : first;
  return { title: title.trim(), text: lines.slice(first.length).replace(/^\n+/, ''), refusal: null };
}
