/** A document read through its prototypes' own getters, so that no form field named `firstChild` can stand in for the real thing. */
export interface Dom {
  /** The body, or the root element of a document without one (XML, plain text in some browsers); null in an empty document. */
  readonly root: Element | null;
  /** At most 500 characters of the tab's label. */
  readonly title: string;
  /** The kind of node as a number: 1 for an element, 3 and 4 for text. */
  readonly type: (node: Node) => number;
  readonly isElement: (node: Node) => node is Element;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parent: (node: Node) => Node | null;
  /** Tag name as it was written, without a namespace prefix. */
  readonly localName: (element: Element) => string;
  /** The same in lower case. */
  readonly tag: (element: Element) => string;
  /** The attribute's value, or the empty string when it is missing. */
  readonly attribute: (element: Element, name: string) => string;
  readonly hasAttribute: (element: Element, name: string) => boolean;
  /** Most elements carry none: asking once is cheaper than asking for each. */
  readonly hasAttributes: (element: Element) => boolean;
  readonly data: (text: Text) => string;
  /** How long that is, without making a copy of it. */
  readonly dataLength: (text: Text) => number;
  /** All text below a node, hidden or not: only for scripts and `meta`-like content. */
  readonly textContent: (node: Node) => string;
  readonly shadow: (element: Element) => ShadowRoot | null;
  /** Elements in document order, at most `most` of them; empty when the selector is not one that this browser knows. */
  readonly all: (selector: string, within?: Element | null, most?: number) => Element[];
  /** False when the selector is not one that this browser knows. */
  readonly matches: (element: Element, selector: string) => boolean;
}

const longestTitle = 500;

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...parameters: readonly unknown[]) => unknown;

/** Opens a document for reading; the page can neither notice it nor change what comes back by naming its fields. */
export function domOf(document: Document): Dom {
  const ofNode = (name: string): Getter => getter(document, name);
  const rootElement = ofNode('documentElement').call(document) as Element | null;
  const element: object = rootElement ?? document;
  const type: Dom['type'] = asked(ofNode('nodeType'));
  const localName: Dom['localName'] = asked(getter(element, 'localName'));
  const textContent = ofNode('textContent');
  const getAttribute = method(element, 'getAttribute');
  const queryDocument = method(document, 'querySelectorAll');
  const queryElement = method(element, 'querySelectorAll');
  const matches = method(element, 'matches');
  const text = method(document, 'createTextNode').call(document, '') as object;

  return {
    root: (ofNode('body').call(document) as Element | null) ?? rootElement,
    title: (ofNode('title').call(document) as string).slice(0, longestTitle),
    type,
    isElement: (node): node is Element => type(node) === 1,
    firstChild: asked(ofNode('firstChild')),
    nextSibling: asked(ofNode('nextSibling')),
    parent: asked(ofNode('parentNode')),
    localName,
    tag: (node) => localName(node).toLowerCase(),
    attribute: (node, name) => (getAttribute.call(node, name) as string | null) ?? '',
    hasAttribute: (node, name) => getAttribute.call(node, name) !== null,
    hasAttributes: asked(method(element, 'hasAttributes')),
    data: asked(getter(text, 'data')),
    dataLength: asked(getter(text, 'length')),
    textContent: (node) => (textContent.call(node) as string | null) ?? '',
    shadow: asked(getter(element, 'shadowRoot')),
    all: (selector, within = null, most = Infinity) => {
      try {
        const found = within === null ? queryDocument.call(document, selector) : queryElement.call(within, selector);
        const list = found as ArrayLike<Element>;
        return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at] as Element);
      } catch {
        return [];
      }
    },
    matches: (node, selector) => {
      try {
        return matches.call(node, selector) === true;
      } catch {
        return false;
      }
    },
  };
}

/** A getter or method without parameters as a function of its object: calling it so is one step less than through a function of ours. */
const asked = (getter: Getter | Method): ((target: Node) => never) =>
  Function.prototype.call.bind(getter) as (target: Node) => never;

/** The getter that the platform put on the prototypes; own and named properties of the object itself are passed over. */
function getter(target: object, name: string): Getter {
  const found: unknown = Reflect.get(descriptor(target, name) ?? {}, 'get');
  return typeof found === 'function' ? (found as Getter) : () => null;
}

function method(target: object, name: string): Method {
  const found: unknown = descriptor(target, name)?.value;
  return typeof found === 'function' ? (found as Method) : () => null;
}

function descriptor(target: object, name: string): PropertyDescriptor | undefined {
  let prototype = Object.getPrototypeOf(target) as object | null;
  while (prototype !== null) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}
