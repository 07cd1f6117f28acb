import type { Verdict } from '../classifier/index.ts';
import { sample } from './sample.ts';

/** Marks the evidence in the sample the way pages are marked; nothing where the browser cannot. */
export function paintSample({ evidence }: Verdict): void {
  for (const side of ['pm', 'pmo', 'shared'] as const) {
    const ranges = evidence.flatMap((one) =>
      one.side === side && one.discount === null && one.weight > 0 ? rangeOf(one.start, one.end) : [],
    );
    CSS.highlights.set(`remit-${side}`, new Highlight(...ranges));
  }
}

function rangeOf(start: number, end: number): Range[] {
  const before = sample.text.lastIndexOf('\n', start) + 1;
  const line = sample.text.slice(before).split('\n', 1)[0] ?? '';
  const text = document.querySelector(`[data-line="${CSS.escape(line)}"]`)?.firstChild ?? null;
  if (text === null) return [];
  const range = new Range();
  range.setStart(text, start - before);
  range.setEnd(text, Math.min(end - before, line.length));
  return [range];
}
