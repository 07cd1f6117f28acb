type Child = Node | string | null | false | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Makes an element. Children are text or nodes, never markup; `true` sets an empty attribute, `false` and `null`
 * leave it out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

/**
 * Text that comes from a page: its writing direction cannot reorder ours, nor may it turn its own words round.
 * `language` is a code, `und` when not known.
 */
export function pageText(text: string, className: string | null = null, language = 'und'): HTMLElement {
  return h('bdi', { class: className, lang: language === 'und' ? null : language }, unturned(text));
}

/** A text without the characters that override the direction of writing. */
export const unturned = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

function add(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else add(parent, child);
  }
}
