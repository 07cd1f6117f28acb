import type { Dom } from './dom.ts';
import { markFurniture } from './furniture.ts';
import { sectionFinder } from './holds-sections.ts';
import { wordCount } from './letters.ts';
import { markCopies } from './copies.ts';
import { PageRecord, type ElementRecord, type LineRecord } from './page-record.ts';
import { stride, type Steps } from './steps.ts';
import { mapText } from './text-map.ts';

/** One line of the page's text as the search for the listing sees it. */
export type OutlineLine = Readonly<LineRecord>;

/** An element of the page and the lines it spans: `lines.slice(firstLine, endLine)`. */
export type OutlineElement = Readonly<
  Pick<ElementRecord, 'node' | 'tag' | 'parent' | 'firstLine' | 'endLine' | 'isWhole'>
>;

/** The page's whole visible text, line by line, with every element's share in it. */
export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly elements: readonly OutlineElement[];
}

/** Reads the page once; the time is linear in its nodes and text. */
export function* outlineOf(dom: Dom): Steps<Outline> {
  if (dom.root === null) return { lines: [], elements: [] };
  const record = new PageRecord();
  const { text } = yield* mapText(dom, [dom.root], { repeats: true, textOnly: true, reporter: record });
  yield;
  const linked = yield* settle(record, text);
  yield* markFurniture(dom, record.elements, sectionFinder(text));
  const lines = yield* linesOf(record, text, linked);
  yield* markCopies(lines);
  return { lines, elements: record.elements };
}

/** Tells of each element which of its lines it holds whole, now that all have ended; returns how many words of each line stand in links. */
function* settle({ elements, starts }: PageRecord, text: string): Steps<number[]> {
  const linked = starts.map(() => 0);
  const last = Math.max(0, starts.length - 1);
  const startOf = (line: number): number => starts[line] ?? text.length + 1;
  for (let at = 0; at < elements.length; at++) {
    if (at % stride === 0) yield;
    const element = elements[at] as ElementRecord;
    const { start, end } = element;
    // What stands after all text is taken for part of the last line.
    if (element.firstLine > last) element.firstLine = element.endLine = last;
    const { firstLine, endLine } = element;
    element.isWhole = start <= (starts[firstLine] ?? 0) && end >= startOf(endLine) - 1;
    if (element.tag !== 'a') continue;
    for (let line = firstLine; line < endLine; line++)
      linked[line] =
        (linked[line] ?? 0) + wordCount(text, Math.max(start, startOf(line)), Math.min(end, startOf(line + 1)));
  }
  return linked;
}

/** Longer lines are judged by their beginning. */
const longestLine = 4000;

function* linesOf(record: PageRecord, text: string, linked: readonly number[]): Steps<LineRecord[]> {
  const { elements, starts, headings, holders } = record;
  const lines: LineRecord[] = [];
  for (let at = 0; at < starts.length; at++) {
    if (at % stride === 0) yield;
    const start = starts[at] ?? 0;
    const end = (starts[at + 1] ?? text.length + 1) - 1;
    const element = holders[at] ?? -1;
    const holder = elements[element];
    const count = wordCount(text, start, end);
    lines.push({
      text: text.slice(start, Math.min(end, start + longestLine)),
      isHeading: headings[at] === true,
      count,
      linked: Math.min(count, linked[at] ?? 0),
      inItem: holder?.inItem === true,
      inFurniture: holder?.inFurniture === true,
      isCopy: false,
      element,
    });
  }
  return lines;
}
