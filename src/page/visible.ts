import type { Dom } from './dom.ts';

const leftOut = new Set(
  (
    'script style noscript template head link meta title base input textarea select option optgroup datalist button nav ' +
    'svg math canvas video audio picture object embed iframe frame map progress meter param source track'
  ).split(' '),
);

/** The attributes of an element that tell how it is shown. */
export interface Manner {
  readonly role: string;
  readonly style: string;
}

/** How an element is shown by its own word; null when it carries no attribute at all. */
export const mannerOf = (dom: Dom, element: Element): Manner | null =>
  dom.hasAttributes(element) ? { role: dom.attribute(element, 'role'), style: dom.attribute(element, 'style') } : null;

/** Whether an element's text is part of what a reader reads: no code, no form control, no navigation, nothing marked hidden. */
export function isRead(dom: Dom, element: Element, tag: string, manner: Manner | null): boolean {
  if (leftOut.has(tag)) return tag === 'button' && isInHeading(dom, element);
  if (tag === 'dialog' && !dom.hasAttribute(element, 'open')) return false;
  if (manner === null) return true;
  const { role, style } = manner;
  if (role === 'navigation') return false;
  if (!dom.hasAttribute(element, 'hidden') && !isHiddenByStyle(style)) return true;
  return isPanel(dom, element, role);
}

/** Folded away, but one press from being read: the panel of a tab or of an accordion. */
const isPanel = (dom: Dom, element: Element, role: string): boolean =>
  role === 'tabpanel' ||
  (role === 'region' && dom.hasAttribute(element, 'aria-labelledby')) ||
  dom.attribute(element, 'hidden') === 'until-found';

/** Accordions put their headings inside a button; those words are the section's name. */
function isInHeading(dom: Dom, element: Element): boolean {
  const parent = dom.parent(element);
  return parent !== null && dom.isElement(parent) && /^h[1-6]$/.test(dom.tag(parent));
}

/** Whether a `style` attribute takes the element off the page. */
export const isHiddenByStyle = (style: string): boolean =>
  style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
