import { expect, test } from 'vitest';
import { readSelected } from '../../src/page/read-selected.ts';
import { openPage } from './open-fixture.ts';

const url = 'https://notes.example/page';

/** What is read of a page whose element `#here` is selected; nothing is selected where there is none. */
function selected(body: string) {
  const document = openPage(`<body>${body}</body>`);
  const here = document.querySelector('#here');
  if (here !== null) document.getSelection()!.selectAllChildren(here);
  return readSelected(document, url, null);
}
const duties = '<p>Own the budget and the schedule of the project</p><p>Report to the sponsor</p>';

test('nothing selected is refused for that reason', () => {
  expect(selected('<p>Own the budget</p>')).toMatchObject({ state: 'none', refusal: 'empty-selection' });
  expect(selected('<p id="here"> </p>')).toMatchObject({ state: 'none', refusal: 'empty-selection' });
});

test('the selected text is read, line by line, and nothing round it', () => {
  const reading = selected(`<p>Before</p><div id="here">${duties}</div><p>Behind</p>`);
  expect(reading.state === 'listing' && reading.listing.text).toBe(
    'Own the budget and the schedule of the project\nReport to the sponsor',
  );
  expect(reading.state === 'listing' && reading.listing.company).toBeNull();
});

const draft = 'Own the budget and the schedule of the project and report to its sponsor every month';

test('in a field the draft brings its title along, up to a hundred characters', () => {
  const titled = (line: string) => {
    const document = openPage(
      `<title>Editor</title><body><h1>Editor</h1><textarea>${line}\n${draft}</textarea></body>`,
    );
    document.querySelector('textarea')!.focus();
    const reading = readSelected(document, url, null);
    return reading.state === 'listing' && reading.listing.title === line;
  };
  const line = (length: number) => `PMO Analyst ${'x'.repeat(length - 12)}`;
  expect([20, 100, 101].map((length) => titled(line(length)))).toEqual([true, true, false]);
});

test('a few words in a field are no draft, unless they are selected', () => {
  const document = openPage('<body><textarea>Own the budget of the project</textarea></body>');
  const field = document.querySelector('textarea')!;
  field.focus();
  expect(readSelected(document, url, null).state).toBe('none');
  field.setSelectionRange(0, 14);
  const reading = readSelected(document, url, null);
  expect(reading.state === 'listing' && reading.listing.text).toBe('Own the budget');
});
