import type { Dom } from './dom.ts';
import type { Steps } from './steps.ts';
import { tagReader, type Tag } from './tags.ts';

/** What a walk reports, in document order. */
export interface Visitor {
  /** Return false to leave the element and everything in it out. */
  readonly enter: (element: Element, tag: Tag) => boolean;
  readonly leave: (tag: Tag) => void;
  /** Returns how many letters the node gave. */
  readonly text: (node: Text) => number;
}

/** Most nodes that one walk looks at; what comes after is not read. */
export const mostNodes = 200_000;
const stride = 256;
/** So many letters are as much work as a node. */
const lettersPerNode = 100;

/** One open element; the same is used for all that are open at one depth. */
interface Frame {
  tag: Tag;
  next: Node | null;
  /** The light children of a shadow host, which come after its shadow tree. */
  later: Node | null;
}

/** Visits a tree, open shadow roots included, without recursion and without trusting a single own property of its nodes. */
export function* walk(dom: Dom, root: Element, visitor: Visitor, most = mostNodes): Steps<void> {
  const { nextSibling, type, firstChild } = dom;
  const tagOf = tagReader(dom);
  const frames: Frame[] = [];
  let depth = -1;
  const open = (element: Element): void => {
    const tag = tagOf(element);
    if (!visitor.enter(element, tag)) return;
    const shadow = tag.mayHost ? dom.shadow(element) : null;
    const light = firstChild(element);
    const next = shadow === null ? light : firstChild(shadow);
    const later = shadow === null ? null : light;
    const frame = frames[++depth];
    if (frame === undefined) frames.push({ tag, next, later });
    else {
      frame.tag = tag;
      frame.next = next;
      frame.later = later;
    }
  };
  open(root);
  let work = 0;
  for (let seen = 1; seen < most; seen++) {
    if (++work >= stride) {
      work = 0;
      yield;
    }
    const frame = frames[depth];
    if (frame === undefined) return;
    const node = frame.next ?? frame.later;
    if (frame.next === null) frame.later = null;
    if (node === null) {
      visitor.leave(frame.tag);
      depth--;
      continue;
    }
    frame.next = nextSibling(node);
    const kind = type(node);
    if (kind === 1) open(node as Element);
    else if (kind === 3 || kind === 4) work += visitor.text(node as Text) / lettersPerNode;
  }
  for (; depth >= 0; depth--) visitor.leave((frames[depth] as Frame).tag);
}
