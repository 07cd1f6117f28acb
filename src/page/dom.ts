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
  /** Lower-case tag name without a namespace prefix. */
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
  const [nodeType, firstChild, nextSibling, parentNode, textContent] = [
    ofNode('nodeType'),
    ofNode('firstChild'),
    ofNode('nextSibling'),
    ofNode('parentNode'),
    ofNode('textContent'),
  ];
  const localName = getter(element, 'localName');
  const shadowRoot = getter(element, 'shadowRoot');
  const getAttribute = method(element, 'getAttribute');
  const hasAttributes = method(element, 'hasAttributes');
  const queryDocument = method(document, 'querySelectorAll');
  const queryElement = method(element, 'querySelectorAll');
  const matches = method(element, 'matches');
  let dataOf: Getter | null = null;
  let lengthOf: Getter | null = null;

  return {
    root: (ofNode('body').call(document) as Element | null) ?? rootElement,
    title: (ofNode('title').call(document) as string).slice(0, longestTitle),
    type: (node) => nodeType.call(node) as number,
    isElement: (node): node is Element => nodeType.call(node) === 1,
    firstChild: (node) => firstChild.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    parent: (node) => parentNode.call(node) as Node | null,
    tag: (node) => (localName.call(node) as string).toLowerCase(),
    attribute: (node, name) => (getAttribute.call(node, name) as string | null) ?? '',
    hasAttribute: (node, name) => getAttribute.call(node, name) !== null,
    hasAttributes: (node) => hasAttributes.call(node) === true,
    data: (text) => (dataOf ??= getter(text, 'data')).call(text) as string,
    dataLength: (text) => (lengthOf ??= getter(text, 'length')).call(text) as number,
    textContent: (node) => (textContent.call(node) as string | null) ?? '',
    shadow: (node) => (shadowRoot.call(node) as ShadowRoot | null) ?? null,
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
