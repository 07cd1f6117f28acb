import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { focusedField } from '../../src/page/draft-field.ts';
import { readSelection } from '../../src/page/read-selection.ts';
import { openPage } from './open-fixture.ts';

const draft = 'Project Manager. Own the budget and the schedule of the harbour works and lead the team of engineers.';

function focus(html: string, selector: string): Document {
  const document = openPage(html);
  document.querySelector<HTMLElement>(selector)!.focus();
  return document;
}
const kindOf = (document: Document): string | null => focusedField(document, domOf(document))?.kind ?? null;
const textOf = (document: Document): string | null => readSelection(document, domOf(document))?.text ?? null;

test.each([
  ['<textarea>', 'plain'],
  ['<input>', 'plain'],
  ['<input type="search">', 'plain'],
])('%s is a field for a draft', (html, kind) => {
  expect(kindOf(focus(html, 'textarea, input'))).toBe(kind);
});

test('an editable region is one, whole, from wherever in it the focus is', () => {
  const document = focus(`<div contenteditable="true" tabindex="0"><p id="in" tabindex="0">${draft}</p></div>`, '#in');
  const field = focusedField(document, domOf(document));
  expect(field?.kind).toBe('rich');
  expect(field?.element.tagName).toBe('DIV');
  expect(textOf(document)).toBe(draft);
});

test.each([
  '<input type="password">',
  '<input type="email">',
  '<input type="tel">',
  '<input autocomplete="cc-number">',
  '<input autocomplete="section-a billing cc-csc">',
  '<input autocomplete="one-time-code">',
  '<input type="text" autocomplete="current-password">',
  '<textarea autocomplete="cc-name"></textarea>',
])('%s is never read, selected or not', (html) => {
  const document = focus(html, 'input, textarea');
  const field = document.querySelector<HTMLInputElement>('input, textarea')!;
  field.value = draft;
  if (field.type !== 'email') field.setSelectionRange(0, draft.length);
  expect(kindOf(document)).toBeNull();
  expect(textOf(document)).toBeNull();
});

test('of a plain field the selected words are read, and without any the whole draft', () => {
  const document = focus('<textarea></textarea>', 'textarea');
  const field = document.querySelector('textarea')!;
  field.value = draft;
  field.setSelectionRange(3, 3);
  expect(textOf(document)).toBe(draft);
  field.setSelectionRange(0, 15);
  expect(textOf(document)).toBe('Project Manager');
});

test('a few words in a field are no draft', () => {
  const document = focus('<textarea></textarea>', 'textarea');
  document.querySelector('textarea')!.value = 'project manager leeds';
  expect(textOf(document)).toBeNull();
});

test('no range can be made of a plain field, so nothing is marked there', () => {
  const document = focus('<textarea></textarea>', 'textarea');
  document.querySelector('textarea')!.value = draft;
  expect(readSelection(document, domOf(document))?.rangeAt(0, 7)).toBeNull();
});
