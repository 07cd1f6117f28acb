import type { Dom } from './dom.ts';
import type { Tag } from './tags.ts';

/** The attributes of an element that tell how it is shown. */
export interface Manner {
  readonly role: string;
  readonly style: string;
}

/** How an element is shown by its own word; null when it carries no attribute at all. */
export const mannerOf = (dom: Dom, element: Element): Manner | null =>
  dom.hasAttributes(element) ? { role: dom.attribute(element, 'role'), style: dom.attribute(element, 'style') } : null;

/** Whether an element's text is part of what a reader reads: no code, no form control, no navigation, nothing marked hidden. */
export function isRead(dom: Dom, element: Element, tag: Tag, manner: Manner | null): boolean {
  if (tag.isLeftOut) return tag.name === 'button' && namesSection(dom, element);
  if (tag.name === 'dialog' && !dom.hasAttribute(element, 'open')) return false;
  if (manner === null) return true;
  const { role, style } = manner;
  if (role === 'navigation') return false;
  if (!dom.hasAttribute(element, 'hidden') && !isHiddenByStyle(style)) return true;
  return isPanel(dom, element, role);
}

/** Folded away, but one press from being read: the panel of a tab or of an accordion. */
const isPanel = (dom: Dom, element: Element, role: string): boolean =>
  (role === 'tabpanel' && !isOfEmployer(dom, element)) ||
  (role === 'region' && dom.hasAttribute(element, 'aria-labelledby')) ||
  dom.attribute(element, 'hidden') === 'until-found' ||
  isUnfolded(dom, controlOf(dom, element));

/** Whether a control unfolds the part that it names: no menu, which says that it pops up. */
const isUnfolded = (dom: Dom, control: Element | undefined): boolean =>
  control !== undefined && dom.hasAttribute(control, 'aria-expanded') && !dom.hasAttribute(control, 'aria-haspopup');

const mostControls = 2000;
const controls = new WeakMap<Dom, ReadonlyMap<string, Element>>();

/** The control that says that it shows and hides an element. */
function controlOf(dom: Dom, element: Element): Element | undefined {
  let byId = controls.get(dom);
  if (byId === undefined) {
    const all = dom.all('[aria-controls]', null, mostControls);
    controls.set(dom, (byId = new Map(all.map((control) => [dom.attribute(control, 'aria-controls'), control]))));
  }
  const id = dom.attribute(element, 'id');
  return id === '' ? undefined : byId.get(id);
}

/** What boards call the tabs beside the listing that tell of the employer and not of the job. */
const employerTab =
  /^(?:(?:the )?(?:company|employer)\b|about (?!(?:the|this|your) (?:role|job|position|opportunity)|you\b)|reviews?\b|culture\b|photos\b|salaries\b|(?:das )?unternehmen\b|über |bewertungen\b|l?['’]?entreprise\b|avis\b|(?:la )?empresa\b|azienda\b|over ons\b|bedrijf\b)/i;

/** Whether the panel of a tab is called after the employer, by its tab or by its first heading. */
function isOfEmployer(dom: Dom, panel: Element): boolean {
  const id = dom.attribute(panel, 'aria-labelledby');
  const tab = /^[\w:.-]+$/.test(id) ? dom.all(`[id="${id}"]`, null, 1)[0] : undefined;
  const named = tab ?? controlOf(dom, panel) ?? dom.all('h1, h2, h3, h4, h5, h6', panel, 1)[0];
  return named !== undefined && employerTab.test(dom.textContent(named).trim().slice(0, 80));
}

/** What the buttons are called that show the rest of a text, and name no section. */
const showsMore =
  /^(?:show|see|view|read|load|hide|toggle|expand|collapse|open|more|less|mehr|weniger|voir|lire|afficher|plus|ver|mostrar|leer|ler|leggi|mostra|toon|lees|meer|poka[zż]|wi[eę]cej|zobrazit)(?![\p{L}])|^$/iu;

/** Accordions put their headings inside a button, or let the button stand for one; those words are the section's name. */
function namesSection(dom: Dom, button: Element): boolean {
  const parent = dom.parent(button);
  if (parent !== null && dom.isElement(parent) && /^h[1-6]$/.test(dom.tag(parent))) return true;
  if (dom.attribute(button, 'aria-controls') === '' || !isUnfolded(dom, button)) return false;
  return !showsMore.test(dom.textContent(button).trim().slice(0, 80));
}

/** Whether a `style` attribute takes the element off the page. */
export const isHiddenByStyle = (style: string): boolean =>
  style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
