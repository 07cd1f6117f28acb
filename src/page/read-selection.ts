import type { Dom } from './dom.ts';
import { focusedField } from './draft-field.ts';
import { textMap, type TextMap } from './text-map.ts';

/** The text that the reader has selected, or the draft in the field that has the focus; null when there is neither. */
export function readSelection(document: Document, dom: Dom): TextMap | null {
  const field = focusedField(document, dom);
  // Where the caret stands in a plain field, some browsers keep an older selection of the page.
  const inField = field?.kind === 'plain' ? plainText(field.element) : null;
  if (inField !== null) return inField;
  const selection = document.getSelection();
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    const root = elementOf(dom, range.commonAncestorContainer);
    const map = root === null ? null : textMap(dom, [root], { clip: range, repeats: true });
    if (map !== null && map.text !== '') return map;
  }
  const map = field?.kind === 'rich' ? textMap(dom, [field.element], { repeats: true }) : null;
  return map !== null && isDraft(map.text) ? map : null;
}

function elementOf(dom: Dom, node: Node): Element | null {
  if (dom.isElement(node)) return node;
  const parent = dom.parent(node);
  return parent !== null && dom.isElement(parent) ? parent : dom.root;
}

/** The words selected in a plain field, or all of it when it holds a draft; they have no place that a range could point at. */
function plainText(field: Element): TextMap | null {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  const isPart = selectionStart !== selectionEnd;
  const text = (isPart ? value.slice(selectionStart, selectionEnd) : value).slice(0, longestDraft).trim();
  return text === '' || !(isPart || isDraft(text)) ? null : { text, headings: [], rangeAt: () => null };
}

const longestDraft = 200_000;
const fewestWords = 12;
const isDraft = (text: string): boolean => (text.match(/\S+/g)?.length ?? 0) >= fewestWords;
