/** Text of one or several elements as it reads on the page, and the way back from its offsets to the page's own text nodes. */
export interface TextMap {
  /** One block a line, white space collapsed; at most 2 MiB. */
  readonly text: string;
  /** Offsets of the lines that the page marks as headings. */
  readonly headings: readonly number[];
  /** A live range over `text.slice(start, end)`, or null when the page no longer holds those words. */
  readonly rangeAt: (start: number, end: number) => Range | null;
}

/** A stretch of the text and the text node that it stands in. */
export interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/** A live range over `text.slice(start, end)`, or null when the nodes no longer hold those words. */
export function rangeAt(text: string, segments: readonly Segment[], start: number, end: number): Range | null {
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, end - 1)];
  if (first === undefined || last === undefined || !holds(text, first) || !holds(text, last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.min(start - first.start, first.length));
  range.setEnd(last.node, last.offset + Math.min(end - last.start, last.length));
  return range;
}

/** Index of the last segment that starts at or before an offset. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function holds(text: string, segment: Segment): boolean {
  const now = segment.node.data.slice(segment.offset, segment.offset + segment.length);
  return now.replace(/[\s\0-\x1f]/g, ' ') === text.slice(segment.start, segment.start + segment.length);
}
