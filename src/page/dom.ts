/** A document read through its prototypes' own getters, so that no form field named `firstChild` can stand in for the real thing. */
export interface Dom {
  /** The body, or the root element of a document without one (XML, plain text in some browsers); null in an empty document. */
  readonly root: Element | null;
  readonly title: string;
  readonly isElement: (node: Node) => node is Element;
  readonly isText: (node: Node) => node is Text;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parent: (node: Node) => Node | null;
  /** Lower-case tag name without a namespace prefix. */
  readonly tag: (element: Element) => string;
  /** The attribute's value, or the empty string when it is missing. */
  readonly attribute: (element: Element, name: string) => string;
  readonly hasAttribute: (element: Element, name: string) => boolean;
  readonly data: (text: Text) => string;
  /** All text below a node, hidden or not: only for scripts and `meta`-like content. */
  readonly textContent: (node: Node) => string;
  readonly shadow: (element: Element) => ShadowRoot | null;
  /** Elements in document order; empty when the selector is not one that this browser knows. */
  readonly all: (selector: string, within?: Element) => Element[];
}

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...parameters: readonly unknown[]) => unknown;

/** Opens a document for reading; the page can neither notice it nor change what comes back by naming its fields. */
export function domOf(document: Document): Dom {
  const get = <T>(target: object, name: string): T => getter(target, name).call(target) as T;
  const rootElement = get<Element | null>(document, 'documentElement');
  const element: object = rootElement ?? document;
  const read =
    <T>(name: string) =>
    (node: Node): T =>
      getterOf[name]?.call(node) as T;
  const getterOf: Record<string, Getter> = {};
  for (const name of ['nodeType', 'firstChild', 'nextSibling', 'parentNode', 'textContent'])
    getterOf[name] = getter(document, name);
  for (const name of ['localName', 'shadowRoot']) getterOf[name] = getter(element, name);
  const getAttribute = method(element, 'getAttribute');
  const queryDocument = method(document, 'querySelectorAll');
  const queryElement = method(element, 'querySelectorAll');
  const nodeType = read<number>('nodeType');
  let dataOf: Getter | null = null;

  return {
    root: get<Element | null>(document, 'body') ?? rootElement,
    title: get<string>(document, 'title'),
    isElement: (node): node is Element => nodeType(node) === 1,
    isText: (node): node is Text => nodeType(node) === 3 || nodeType(node) === 4,
    firstChild: read('firstChild'),
    nextSibling: read('nextSibling'),
    parent: read('parentNode'),
    tag: (node) => read<string>('localName')(node).toLowerCase(),
    attribute: (node, name) => (getAttribute.call(node, name) as string | null) ?? '',
    hasAttribute: (node, name) => getAttribute.call(node, name) !== null,
    data: (text) => (dataOf ??= getter(text, 'data')).call(text) as string,
    textContent: (node) => read<string | null>('textContent')(node) ?? '',
    shadow: read('shadowRoot'),
    all: (selector, within) => {
      try {
        const found =
          within === undefined ? queryDocument.call(document, selector) : queryElement.call(within, selector);
        return Array.from(found as ArrayLike<Element>);
      } catch {
        return [];
      }
    },
  };
}

/** The getter that the platform put on the prototypes; own and named properties of the object itself are passed over. */
function getter(target: object, name: string): Getter {
  return descriptor(target, name)?.get ?? (() => null);
}

function method(target: object, name: string): Method {
  return (descriptor(target, name)?.value as Method | undefined) ?? (() => null);
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
