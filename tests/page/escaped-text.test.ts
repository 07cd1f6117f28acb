import { expect, test } from 'vitest';
import { decodeEntities, htmlText } from '../../src/page/html-text.ts';

test.each([
  ['R&amp;D', 'R&D'],
  ['&lt;b&gt; &quot;x&quot; &apos;y&apos;', '<b> "x" \'y\''],
  ['&ldquo;plan&rdquo; &ndash; &euro;5', '“plan” – €5'],
  ['Caf&eacute; M&uuml;ller, gar&ccedil;on, &Aring;, se&ntilde;or, &scaron;', 'Café Müller, garçon, Å, señor, š'],
  ['&#233; &#xE9; &#Xe9;', 'é é é'],
  ['&#128512;', '😀'],
])('"%s" stands for "%s"', (escaped, shown) => {
  expect(decodeEntities(escaped)).toBe(shown);
});

test.each(['a & b', '&nosuch;', '&;', '&#0;', '&#x110000;', '&#99999999;', '&amp', 'no sign at all'])(
  '"%s" stands for nothing and stays as it is',
  (text) => {
    expect(decodeEntities(text)).toBe(text);
  },
);

test('a reference is replaced once, not what comes of it', () => {
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});

test('the words of markup are left, a line for each element, also of markup escaped once or twice', () => {
  const lines = 'Own the plan\nReport';
  expect(htmlText('<ul><li>Own   the plan</li> <li> Report</li></ul>')).toBe(lines);
  expect(htmlText('&lt;p&gt;Own the plan&lt;/p&gt;&lt;p&gt;Report&lt;/p&gt;')).toBe(lines);
  expect(htmlText('&amp;lt;p&amp;gt;Own the plan&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Report&amp;lt;/p&amp;gt;')).toBe(
    lines,
  );
});

test('a sign that opens no element is a sign', () => {
  expect(htmlText('budget < 5 million, team > 3')).toBe('budget\n3');
  expect(htmlText('budget &lt;5 million')).toBe('budget <5 million');
});
