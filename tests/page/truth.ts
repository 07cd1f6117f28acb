/** Gives templates with `shadowrootmode` the shadow roots that a browser's parser makes of them. */
export function openShadows(root: Document | ShadowRoot): void {
  for (const template of [...root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (shadow === undefined) continue;
    shadow.append(template.content);
    template.remove();
    openShadows(shadow);
  }
}

/** The words of the elements marked `data-truth`; the marks are taken off, so that no reader sees them. */
export function takeTruth(root: Document | ShadowRoot): string {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute('data-truth')) {
      element.removeAttribute('data-truth');
      texts.push(textOf(element));
    }
    if (element.shadowRoot !== null) texts.push(takeTruth(element.shadowRoot));
  }
  return texts.join('\n');
}

/** Text with a line break round every element that is not part of a sentence. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    const isInline = /^(?:span|b|strong|a|font|i|em|#text)$/i.test(child.nodeName);
    text += child.nodeType === 3 ? (child.nodeValue ?? '') : isInline ? textOf(child) : `\n${textOf(child)}\n`;
  }
  return text;
}

/** Harmonic mean of precision and recall over the two texts' words. */
export function agreement(found: string, wanted: string): number {
  const [a, b] = [bag(found), bag(wanted)];
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return (2 * shared) / Math.max(1, size(a) + size(b));
}

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const size = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
