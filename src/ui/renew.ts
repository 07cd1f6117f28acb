/**
 * Brings `shown` in line with `next` section by section (children are matched by id). Sections that did not change
 * stay as they are; live regions keep their element; focus and opened folds survive.
 */
export function renew(shown: HTMLElement, next: HTMLElement): void {
  const focused = focusIn(shown);
  const open = new Set([...shown.querySelectorAll('details[open]')].map((fold) => fold.id));
  for (const fold of next.querySelectorAll('details')) fold.open ||= open.has(fold.id);
  for (const { name } of [...shown.attributes]) if (!next.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of next.attributes) shown.setAttribute(name, value);
  const kept = new Map([...shown.children].map((section) => [section.id, section]));
  const sections = [...next.children].map((section) => keep(kept.get(section.id), section));
  if (!sameOrder(shown.children, sections)) shown.replaceChildren(...sections);
  if (focused !== null) giveFocus(focused);
}

/** Where the focus is: in what has a name, on which of its elements of that kind; -1 is the named one itself. */
interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly at: number;
}

function focusIn(shown: HTMLElement): Focus | null {
  const active = document.activeElement;
  const named = active?.closest('[id]') ?? null;
  if (active === null || named === null || !shown.contains(named)) return null;
  return { id: named.id, tag: active.localName, at: [...named.querySelectorAll(active.localName)].indexOf(active) };
}

function giveFocus({ id, tag, at }: Focus): void {
  const named = document.getElementById(id);
  const element = at < 0 ? named : named?.querySelectorAll<HTMLElement>(tag)[at];
  if (element !== document.activeElement) element?.focus();
}

function keep(old: Element | undefined, next: Element): Element {
  if (old === undefined) return next;
  if (old.isEqualNode(next)) return old;
  if (old.getAttribute('role') === 'status') {
    old.replaceChildren(...next.childNodes);
    return old;
  }
  old.replaceWith(next);
  return next;
}

function sameOrder(shown: HTMLCollection, sections: readonly Element[]): boolean {
  return shown.length === sections.length && sections.every((section, index) => shown[index] === section);
}
