import type { Dom } from './dom.ts';
import { textMap, type TextMap } from './text-map.ts';

/** The text that the reader has selected on the page or in a field, with its way back; null when nothing is selected. */
export function readSelection(document: Document, dom: Dom): TextMap | null {
  const selection = document.getSelection();
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    const root = elementOf(dom, range.commonAncestorContainer);
    const map = root === null ? null : textMap(dom, [root], { clip: range, repeats: true });
    if (map !== null && map.text !== '') return map;
  }
  return fieldSelection(document, dom);
}

function elementOf(dom: Dom, node: Node): Element | null {
  if (dom.isElement(node)) return node;
  const parent = dom.parent(node);
  return parent !== null && dom.isElement(parent) ? parent : dom.root;
}

/** Text in a field has no place that a range could point at. */
function fieldSelection(document: Document, dom: Dom): TextMap | null {
  const field = document.activeElement;
  if (field === null || !['textarea', 'input'].includes(dom.tag(field))) return null;
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  if (selectionStart === selectionEnd) return null;
  const text = value.slice(selectionStart, selectionEnd).trim();
  return text === '' ? null : { text, headings: [], rangeAt: () => null };
}
