import type { Dom } from './dom.ts';

/** A field that a reader may write a draft in: `plain` holds text only, `rich` holds elements that can be pointed at. */
interface DraftField {
  readonly element: Element;
  readonly kind: 'plain' | 'rich';
}

const textTypes = new Set(['', 'text', 'search']);
/** Names of the autofill fields that are nobody's draft (HTML standard, "autofill detail tokens"). */
const secret =
  /(?:^|\s)(?:cc-\S+|(?:current|new)-password|one-time-code|username|webauthn|transaction-\S+|bday\S*|tel\S*|email)(?:\s|$)/i;
const mostRoots = 10;

/** The field that has the focus, open shadow trees included; null when none has, or one whose content is none of our business. */
export function focusedField(document: Document, dom: Dom): DraftField | null {
  let active = document.activeElement;
  for (let level = 0; level < mostRoots && active !== null; level++) {
    const inner: Element | null = dom.shadow(active)?.activeElement ?? null;
    if (inner === null) break;
    active = inner;
  }
  if (active === null) return null;
  const tag = dom.tag(active);
  if (tag === 'textarea' || tag === 'input')
    return isSecret(dom, active, tag) ? null : { element: active, kind: 'plain' };
  const host = editingHost(dom, active);
  return host === null ? null : { element: host, kind: 'rich' };
}

function isSecret(dom: Dom, element: Element, tag: string): boolean {
  if (tag === 'input' && !textTypes.has(dom.attribute(element, 'type').trim().toLowerCase())) return true;
  return secret.test(dom.attribute(element, 'autocomplete').slice(0, 200));
}

/** The outermost element of an editable region: a draft may have blocks that are editable by themselves. */
function editingHost(dom: Dom, element: Element): Element | null {
  let host: Element | null = null;
  for (let at: Node | null = element; at !== null && dom.isElement(at); at = dom.parent(at)) {
    if (!dom.hasAttribute(at, 'contenteditable')) continue;
    if (dom.attribute(at, 'contenteditable').toLowerCase() === 'false') return host;
    host = at;
  }
  return host;
}
