import type { Dom } from './dom.ts';

const leftOut = new Set(
  (
    'script style noscript template head link meta title base input textarea select option optgroup datalist button nav ' +
    'svg math canvas video audio picture object embed iframe frame map progress meter param source track'
  ).split(' '),
);

/** Whether an element's text is part of what a reader reads: no code, no form control, no navigation, nothing marked hidden. */
export function isRead(dom: Dom, element: Element, tag: string): boolean {
  if (leftOut.has(tag)) return tag === 'button' && isInHeading(dom, element);
  if (!dom.hasAttributes(element)) return tag !== 'dialog';
  if (tag === 'dialog' && !dom.hasAttribute(element, 'open')) return false;
  const role = dom.attribute(element, 'role');
  if (role === 'navigation') return false;
  if (!dom.hasAttribute(element, 'hidden') && !isHiddenByStyle(dom.attribute(element, 'style'))) return true;
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

const isHiddenByStyle = (style: string): boolean =>
  style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
