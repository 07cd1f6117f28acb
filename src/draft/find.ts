/** The element of this page that a selector names; throws when the page has none of that kind. */
export function find<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`no ${selector} on this page`);
}
