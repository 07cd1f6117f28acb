import type { LineRecord } from './page-record.ts';
import { stride, type Steps } from './steps.ts';

const copyLines = 4;
const copyWords = 40;

/** Marks the runs of lines that stood on the page before. */
export function* markCopies(lines: readonly LineRecord[]): Steps<void> {
  const first = new Map<string, number>();
  let from = 0;
  let words = 0;
  let expected = -1;
  const close = (end: number): void => {
    if (end - from < copyLines || words < copyWords) return;
    for (let at = from; at < end; at++) (lines[at] as LineRecord).isCopy = true;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LineRecord;
    if (expected < 0 || lines[expected]?.text !== line.text) {
      close(at);
      expected = line.inFurniture ? -1 : (first.get(line.text) ?? -1);
      from = at;
      words = 0;
    }
    if (expected >= 0) {
      expected++;
      words += line.count;
    } else from = at + 1;
    if (!line.inFurniture && !first.has(line.text)) first.set(line.text, at);
    if (at % stride === 0) yield;
  }
  close(lines.length);
}
