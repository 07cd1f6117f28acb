import type { Dom } from './dom.ts';
import { focusedField } from './draft-field.ts';
import { textMap, type TextMap } from './text-map.ts';

/** The text that the reader has selected, or the draft in the field that has the focus; null when there is neither. */
export function readSelection(document: Document, dom: Dom): TextMap | null {
  const selection = document.getSelection();
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    const root = elementOf(dom, range.commonAncestorContainer);
    const map = root === null ? null : textMap(dom, [root], { clip: range, repeats: true });
    if (map !== null && map.text !== '') return map;
  }
  return fieldText(document, dom);
}

function elementOf(dom: Dom, node: Node): Element | null {
  if (dom.isElement(node)) return node;
  const parent = dom.parent(node);
  return parent !== null && dom.isElement(parent) ? parent : dom.root;
}

/** What is selected in the field that has the focus, or the whole field when it holds a draft and nothing is selected. */
function fieldText(document: Document, dom: Dom): TextMap | null {
  const field = focusedField(document, dom);
  if (field === null) return null;
  const map: FieldText =
    field.kind === 'rich' ? textMap(dom, [field.element], { repeats: true }) : plainText(field.element);
  return map.isPart === true || isDraft(map.text) ? map : null;
}

type FieldText = TextMap & { readonly isPart?: boolean };

/** Text in a plain field has no place that a range could point at. */
function plainText(field: Element): FieldText {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  const isPart = selectionStart !== selectionEnd;
  const text = (isPart ? value.slice(selectionStart, selectionEnd) : value).slice(0, longestDraft).trim();
  return { text, headings: [], rangeAt: () => null, isPart: isPart && text !== '' };
}

const longestDraft = 200_000;
const fewestWords = 12;
const isDraft = (text: string): boolean => (text.match(/\S+/g)?.length ?? 0) >= fewestWords;
