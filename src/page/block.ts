import type { Outline } from './outline.ts';

/** The part of the page that holds a listing: elements in document order, and what inside them is not part of it. */
export interface Block {
  readonly roots: readonly Element[];
  readonly skip: ReadonlySet<Element>;
  /** Lines of the outline from the first to after the last one that belongs to it. */
  readonly firstLine: number;
  readonly endLine: number;
  /** Number of words kept. */
  readonly words: number;
}

/** The lines of one element that are kept, as a block; elements without any kept line are left out whole. Null when nothing is kept. */
export function blockOf(outline: Outline, element: number, isKept: (line: number) => boolean): Block | null {
  const root = outline.elements[element];
  if (root === undefined) return null;
  const kept = [0];
  let words = 0;
  let firstLine = -1;
  let endLine = -1;
  for (let line = root.firstLine; line < root.endLine; line++) {
    const keep = isKept(line);
    kept.push((kept.at(-1) ?? 0) + (keep ? 1 : 0));
    if (!keep) continue;
    words += outline.lines[line]?.count ?? 0;
    if (firstLine < 0) firstLine = line;
    endLine = line + 1;
  }
  if (firstLine < 0) return null;
  const keptBefore = (line: number): number => kept[Math.min(line, root.endLine) - root.firstLine] ?? 0;
  const skip = new Set<Element>();
  for (let index = element + 1; index < outline.elements.length; index++) {
    const inner = outline.elements[index];
    if (inner === undefined || inner.firstLine >= root.endLine) break;
    if (inner.endLine <= inner.firstLine || inner.endLine > root.endLine) continue;
    if (keptBefore(inner.endLine) === keptBefore(inner.firstLine)) skip.add(inner.node);
  }
  return { roots: [root.node], skip, firstLine, endLine, words };
}
