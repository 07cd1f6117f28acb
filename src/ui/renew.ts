/**
 * Brings `shown` in line with `next` section by section (children are matched by id). Sections that did not change
 * stay as they are; live regions keep their element; focus and opened folds survive.
 */
export function renew(shown: HTMLElement, next: HTMLElement): void {
  const focused = document.activeElement?.id ?? '';
  const open = new Set([...shown.querySelectorAll('details[open]')].map((fold) => fold.id));
  for (const fold of next.querySelectorAll('details')) fold.open ||= open.has(fold.id);
  for (const { name } of [...shown.attributes]) if (!next.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of next.attributes) shown.setAttribute(name, value);
  const kept = new Map([...shown.children].map((section) => [section.id, section]));
  const sections = [...next.children].map((section) => keep(kept.get(section.id), section));
  if (!sameOrder(shown.children, sections)) shown.replaceChildren(...sections);
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
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
