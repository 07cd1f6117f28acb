import type { Dom } from './dom.ts';
import { toEnd, type Steps } from './steps.ts';
import type { TextMap } from './text-places.ts';
import type { Tag } from './tags.ts';
import { TextWriter, type Emphasis, type OnLine } from './text-writer.ts';
import { isRead, mannerOf, type Manner } from './visible.ts';
import { walk } from './walk.ts';

export type { TextMap } from './text-places.ts';

/** Is told what a text is made of while it is read; offsets are lengths of the text so far. */
export interface Reporter {
  readonly enter: (element: Element, tag: Tag, manner: Manner | null, offset: number) => void;
  readonly leave: (tag: Tag, offset: number) => void;
  /** The first words of a line are about to be read, if they are more than white space. */
  readonly begin: () => void;
  readonly line: OnLine;
}

/** What to leave out and whom to tell while a text is read. */
export interface TextOptions {
  /** Elements left out with everything in them. */
  readonly skip?: ReadonlySet<Element>;
  /** Keep repeated lines; without it a long line that was already read is left out. */
  readonly repeats?: boolean;
  /** Make no way back to the page: faster, and `rangeAt` gives null. */
  readonly textOnly?: boolean;
  /** Read only what stands between the two ends of this range. */
  readonly clip?: Range;
  /** Look at no more nodes than this of each element. */
  readonly most?: number;
  /** Is told what is read. */
  readonly reporter?: Reporter;
}

const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Reads the elements, in the order given, into one text; elements must not contain one another. */
export const textMap = (dom: Dom, roots: readonly Element[], options: TextOptions = {}): TextMap =>
  toEnd(mapText(dom, roots, options));

/** The same, step by step. */
export function* mapText(dom: Dom, roots: readonly Element[], options: TextOptions = {}): Steps<TextMap> {
  const { skip, clip, reporter } = options;
  const writer = new TextWriter(options.repeats === true, options.textOnly !== true, reporter?.line);
  const kinds: Emphasis[] = [];
  const visitor = {
    enter: (element: Element, tag: Tag): boolean => {
      if (skip?.has(element) === true) return false;
      if (tag.endsLine) writer.endLine();
      const manner = tag.isLeftOut && tag.name !== 'button' ? null : mannerOf(dom, element);
      if (!isRead(dom, element, tag, manner)) return false;
      reporter?.enter(element, tag, manner, writer.length);
      const kind = emphasis(dom, element, tag, manner);
      kinds.push(kind);
      writer.enter(kind);
      return true;
    },
    leave: (tag: Tag): void => {
      if (tag.isBlock) writer.endLine();
      writer.leave(kinds.pop() ?? null);
      reporter?.leave(tag, writer.length);
    },
    text: (node: Text): number => {
      const data = dom.data(node);
      if (writer.isAtStart) reporter?.begin();
      if (clip === undefined) return writer.write(node, data, 0);
      if (!clip.intersectsNode(node)) return 0;
      const from = node === clip.startContainer ? clip.startOffset : 0;
      const to = node === clip.endContainer ? clip.endOffset : data.length;
      return writer.write(node, data.slice(from, to), from);
    },
  };
  for (const root of roots) {
    yield* walk(dom, root, visitor, options.most);
    writer.endLine();
  }
  return writer.finish();
}

function emphasis(dom: Dom, element: Element, tag: Tag, manner: Manner | null): Emphasis {
  if (tag.emphasis === 'heading' || manner?.role === 'heading') return 'heading';
  if (tag.emphasis === 'item') return holdsList(dom, element) ? null : 'item';
  if (tag.emphasis === 'bold') return 'bold';
  return manner !== null && manner.style !== '' && boldStyle.test(manner.style) ? 'bold' : null;
}

/** An item with a list of its own is a section whose name stands before that list. */
function holdsList(dom: Dom, item: Element): boolean {
  for (let child = dom.firstChild(item); child !== null; child = dom.nextSibling(child)) {
    const name = dom.isElement(child) ? dom.tag(child) : '';
    if (name === 'ul' || name === 'ol') return true;
  }
  return false;
}
