import type { Dom } from './dom.ts';
import type { Emphasis } from './text-writer.ts';

/** What the name of an element tells of how it is read. */
export interface Tag {
  /** In lower case, without a namespace prefix. */
  readonly name: string;
  /** Stands on lines of its own. */
  readonly isBlock: boolean;
  /** A line ends where it begins. */
  readonly endsLine: boolean;
  /** No part of what a reader reads. */
  readonly isLeftOut: boolean;
  /** What it makes of its words; an item only when it holds no list. */
  readonly emphasis: Emphasis;
  /** May have a shadow tree (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
  readonly mayHost: boolean;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const blocks = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul',
);
const leftOut = set(
  'script style noscript template head link meta title base input textarea select option optgroup datalist button nav ' +
    'svg math canvas video audio picture object embed iframe frame map progress meter param source track',
);
const headings = set('h1 h2 h3 h4 h5 h6 dt summary caption legend');
const bold = set('b strong');
const hosts = set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** Tells of one element after the other what its name says; of each name it asks once. */
export function tagReader(dom: Dom): (element: Element) => Tag {
  const known = new Map<string, Tag>();
  return (element) => {
    const name = dom.localName(element);
    let tag = known.get(name);
    if (tag === undefined) {
      tag = tagOf(name.toLowerCase());
      known.set(name, tag);
    }
    return tag;
  };
}

function tagOf(name: string): Tag {
  const isBlock = blocks.has(name);
  return {
    name,
    isBlock,
    endsLine: isBlock || name === 'br',
    isLeftOut: leftOut.has(name),
    emphasis: headings.has(name) ? 'heading' : name === 'li' ? 'item' : bold.has(name) ? 'bold' : null,
    mayHost: hosts.has(name) || name.includes('-'),
  };
}
