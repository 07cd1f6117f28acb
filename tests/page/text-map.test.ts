import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { textMap } from '../../src/page/text-map.ts';
import { openPage } from './open-fixture.ts';

function mapOf(markup: string) {
  const document = openPage(`<body>${markup}</body>`);
  const dom = domOf(document);
  return { document, map: textMap(dom, [document.body]) };
}

test('blocks and line breaks become lines and white space is collapsed', () => {
  const { map } = mapOf('<p>One\n   two&nbsp; three</p><div>four<br>five<ul><li>six</li><li> seven </li></ul></div>');
  expect(map.text).toBe('One two three\nfour\nfive\nsix\nseven');
});

test('words that run over inline elements stay one word, and spaces between them stay one space', () => {
  expect(mapOf('<p>Own<b>er</b>ship <i> of</i> <a>risk</a>s</p>').map.text).toBe('Ownership of risks');
});

test('code, form controls, navigation and what is marked hidden are left out', () => {
  const { map } = mapOf(
    '<nav>menu</nav><style>.a{}</style><script>1</script><template>t</template><noscript>n</noscript><p hidden>h</p>' +
      '<p style="color:red; display : none">d</p><p aria-hidden="true" style="display:none">e</p><select><option>o</option></select>' +
      '<textarea>x</textarea><button>b</button><dialog>closed</dialog><p>left</p>',
  );
  expect(map.text).toBe('left');
});

test('text that is only clamped or folded away counts', () => {
  const { map } = mapOf(
    '<div class="clamp" style="max-height:40px">one</div><details><summary>More</summary>two</details>',
  );
  expect(map.text).toBe('one\nMore\ntwo');
});

test('headings are h1 to h6, bold paragraphs and terms, but not bold words or bold list items', () => {
  const { map } = mapOf(
    '<h2>Duties</h2><p><strong>Profile</strong></p><p><b>Note</b> well</p><li><b>Plan</b></li><dl><dt>Place</dt><dd>Leeds</dd></dl>',
  );
  const lines = map.headings.map((offset) => map.text.slice(offset).split('\n')[0]);
  expect(lines).toEqual(['Duties', 'Profile', 'Place']);
});

test('a heading inside an accordion button is read', () => {
  expect(mapOf('<h3><button>What you will do</button></h3><p>Plan</p>').map.text).toBe('What you will do\nPlan');
});

test('a long line that stands twice is read once', () => {
  const line = 'Own the plan of the relocation and keep the sponsor informed each week of its state';
  expect(mapOf(`<p>${line}</p><p>Next</p><div>${line}</div>`).map.text).toBe(`${line}\nNext`);
});

test('a text node that carries its own bullets and line breaks keeps them', () => {
  const text = 'You will have these duties in the first year of work with us:\n\n- plan the move\n- lead the team';
  expect(mapOf(`<div>${text}</div>`).map.text.split('\n')).toHaveLength(3);
});

test('every range says what its offsets say', () => {
  const { map } = mapOf('<p>Own<b>er</b>ship   of\n risks</p><ul><li>Lead <em>the</em> team</li></ul>');
  for (let start = 0; start < map.text.length; start++)
    for (let end = start + 1; end <= map.text.length; end++) {
      const slice = map.text.slice(start, end);
      if (slice.trim() === '' || slice.includes('\n')) continue;
      expect(map.rangeAt(start, end)?.toString().replace(/\s+/g, ' ').trim()).toBe(slice.trim());
    }
});

test('a range over words that the page has changed is refused', () => {
  const { document, map } = mapOf('<p>Lead the team</p>');
  const node = document.querySelector('p')?.firstChild as Text;
  node.data = 'Something else entirely';
  expect(map.rangeAt(0, 4)).toBeNull();
  expect(map.rangeAt(5, 2)).toBeNull();
  expect(map.rangeAt(0, 9999)).toBeNull();
});

test('a form whose fields are named like properties of an element cannot hide its text', () => {
  const names = ['firstChild', 'nextSibling', 'textContent', 'nodeType', 'localName', 'getAttribute', 'parentNode'];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  expect(mapOf(`<form>${fields}<p>Lead the team</p></form><p>after</p>`).map.text).toBe('Lead the team\nafter');
});

test('open shadow roots are read before the light children', () => {
  const document = openPage('<body><div id="host"><p>light</p></div></body>');
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  inner.textContent = 'shadow';
  shadow?.append(inner);
  expect(textMap(domOf(document), [document.body]).text).toBe('shadow\nlight');
});

test('a tree nested 20,000 deep is read without running out of stack', () => {
  const document = openPage('<body></body>');
  let inner: Element = document.createElement('div');
  inner.append('deep');
  for (let depth = 0; depth < 20_000; depth++) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  expect(textMap(domOf(document), [inner]).text).toBe('deep');
});

test('the way back to the page holds where control characters stand between the words', () => {
  const { document } = mapOf('<p></p>');
  document.querySelector('p')!.append('\u0001Own the\u0002budget\u0000');
  const map = textMap(domOf(document), [document.body]);
  expect(map.text).toBe('Own the budget');
  expect(map.rangeAt(0, map.text.length)?.toString()).toBe('Own the\u0002budget');
});
