import type { Dom } from './dom.ts';
import type { Steps } from './steps.ts';

/** What a walk reports, in document order. */
export interface Visitor {
  /** Return false to leave the element and everything in it out. */
  readonly enter: (element: Element, tag: string) => boolean;
  readonly leave: (element: Element, tag: string) => void;
  /** Returns how many letters the node gave. */
  readonly text: (node: Text) => number;
}

/** Most nodes that one walk looks at; what comes after is not read. */
export const mostNodes = 200_000;
const stride = 256;
/** So many letters are as much work as a node. */
const lettersPerNode = 100;

interface Frame {
  readonly element: Element;
  readonly tag: string;
  next: Node | null;
  /** The light children of a shadow host, which come after its shadow tree. */
  later: Node | null;
}

/** Visits a tree, open shadow roots included, without recursion and without trusting a single own property of its nodes. */
export function* walk(dom: Dom, root: Element, visitor: Visitor, most = mostNodes): Steps<void> {
  const stack: Frame[] = [];
  const open = (element: Element): void => {
    const tag = dom.tag(element);
    if (!visitor.enter(element, tag)) return;
    const shadow = dom.shadow(element);
    const light = dom.firstChild(element);
    const next = shadow === null ? light : dom.firstChild(shadow);
    stack.push({ element, tag, next, later: shadow === null ? null : light });
  };
  open(root);
  let work = 0;
  for (let seen = 1; seen < most; seen++) {
    if (++work >= stride) {
      work = 0;
      yield;
    }
    const frame = stack.at(-1);
    if (frame === undefined) return;
    const node = frame.next ?? frame.later;
    if (frame.next === null) frame.later = null;
    if (node === null) {
      visitor.leave(frame.element, frame.tag);
      stack.pop();
      continue;
    }
    frame.next = dom.nextSibling(node);
    const type = dom.type(node);
    if (type === 1) open(node as Element);
    else if (type === 3 || type === 4) work += visitor.text(node as Text) / lettersPerNode;
  }
  for (const frame of stack.reverse()) visitor.leave(frame.element, frame.tag);
}
