import type { Dom } from './dom.ts';
import { toEnd, type Steps } from './steps.ts';
import type { TextMap } from './text-places.ts';
import { TextWriter, type Emphasis } from './text-writer.ts';
import { isRead, mannerOf, type Manner } from './visible.ts';
import { walk } from './walk.ts';

export type { TextMap } from './text-places.ts';

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
  /** Called with the length of the text before the element's first and after its last character. */
  readonly onEnter?: (element: Element, tag: string, offset: number) => void;
  readonly onLeave?: (element: Element, tag: string, offset: number) => void;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const headingTags = new Set('h1 h2 h3 h4 h5 h6 dt summary caption legend'.split(' '));
const boldTags = new Set(['b', 'strong']);
const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Reads the elements, in the order given, into one text; elements must not contain one another. */
export const textMap = (dom: Dom, roots: readonly Element[], options: TextOptions = {}): TextMap =>
  toEnd(mapText(dom, roots, options));

/** The same, step by step. */
export function* mapText(dom: Dom, roots: readonly Element[], options: TextOptions = {}): Steps<TextMap> {
  const { skip, clip } = options;
  const writer = new TextWriter(options.repeats === true, options.textOnly !== true);
  const kinds: Emphasis[] = [];
  const visitor = {
    enter: (element: Element, tag: string): boolean => {
      if (skip?.has(element) === true) return false;
      const manner = mannerOf(dom, element);
      const isBlock = blocks.has(tag);
      if (isBlock || tag === 'br') writer.endLine();
      if (!isRead(dom, element, tag, manner)) return false;
      options.onEnter?.(element, tag, writer.length);
      const kind = emphasis(dom, element, tag, manner);
      kinds.push(kind);
      writer.enter(kind);
      return true;
    },
    leave: (element: Element, tag: string): void => {
      if (blocks.has(tag)) writer.endLine();
      writer.leave(kinds.pop() ?? null);
      options.onLeave?.(element, tag, writer.length);
    },
    text: (node: Text): number => {
      const data = dom.data(node);
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

function emphasis(dom: Dom, element: Element, tag: string, manner: Manner | null): Emphasis {
  if (headingTags.has(tag) || manner?.role === 'heading') return 'heading';
  if (tag === 'li') return holdsList(dom, element) ? null : 'item';
  if (boldTags.has(tag)) return 'bold';
  return manner !== null && manner.style !== '' && boldStyle.test(manner.style) ? 'bold' : null;
}

/** An item with a list of its own is a section whose name stands before that list. */
function holdsList(dom: Dom, item: Element): boolean {
  for (let child = dom.firstChild(item); child !== null; child = dom.nextSibling(child))
    if (dom.isElement(child) && /^[uo]l$/.test(dom.tag(child))) return true;
  return false;
}
