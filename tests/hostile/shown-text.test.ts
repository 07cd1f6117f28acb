import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { pageText } from '../../src/ui/h.ts';
import { lineText, plainLine } from '../../src/ui/line-text.ts';

beforeAll(() => {
  const { window } = new JSDOM();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Node', window.Node);
});

const turned = '\u202eOwn the budget of the \u2067project\u2069 and lead the team\u202c';
const plain = 'Own the budget of the project and lead the team';

test('words of a page are shown in the order in which they were judged, whatever turns them round on the page', () => {
  const verdict = classify({ title: 'Project Manager', text: turned, company: null, url: null });
  const line = verdict.lines[0]!;
  expect(lineText(turned, line, 'en').textContent).toBe(plain);
  expect(plainLine(turned, line, 'en').textContent).toBe(plain);
  expect(pageText(turned).textContent).toBe(plain);
});

test('markup in the words of a page is shown as words', () => {
  const shown = pageText('<img src=x onerror=alert(1)><b>PMO</b>');
  expect(shown.children).toHaveLength(0);
  expect(shown.textContent).toBe('<img src=x onerror=alert(1)><b>PMO</b>');
});
