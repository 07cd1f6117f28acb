import { domOf, type Dom } from './dom.ts';

/**
 * A cheap mark of the text of a page and of its frames of the same origin: equal marks mean that reading the page again would
 * give the same. Text is compared, not added up: a browser does that thousands of times faster than a script.
 */
export function pagePrint(document: Document): string {
  const dom = domOf(document);
  const marks = [dom.title, textPrint(dom)];
  for (const frame of dom.all('iframe', null, mostFrames)) {
    const inner = (frame as HTMLIFrameElement).contentDocument ?? null;
    if (inner !== null) marks.push(textPrint(domOf(inner)));
  }
  return marks.join('\n');
}

const mostFrames = 10;
/** A page's text is kept whole up to here; of a longer one, pieces that leave no gap as long as a paragraph. */
const mostText = 300_000;
const piece = 60;

function textPrint(dom: Dom): string {
  if (dom.root === null) return '';
  const text = textWithout(dom, dom.root, longScripts(dom, dom.root));
  if (text.length <= mostText) return text;
  const step = Math.ceil((piece * text.length) / mostText);
  const pieces = [String(text.length)];
  for (let at = 0; at < text.length; at += step) pieces.push(text.slice(at, at + piece));
  return pieces.join('');
}

const mostScripts = 1000;
const longScript = 64 * 1024;

/** Scripts that hold megabytes of data: copying it at each look would take longer than all else. */
const longScripts = (dom: Dom, root: Element): Element[] =>
  dom.all('script', root, mostScripts).filter((script) => {
    const node = dom.firstChild(script);
    return node !== null && dom.type(node) === 3 && dom.dataLength(node as Text) > longScript;
  });

/** All text of an element, as `textContent` gives it, but for what stands in some elements. */
function textWithout(dom: Dom, root: Element, without: readonly Element[]): string {
  if (without.length === 0) return dom.textContent(root);
  const around = new Set<Node>([root]);
  for (const element of without)
    for (let at = dom.parent(element); at !== null && !around.has(at); at = dom.parent(at)) around.add(at);
  const skipped = new Set<Node>(without);
  const texts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (around.has(node)) {
      const inside: Node[] = [];
      for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child)) inside.push(child);
      for (const child of inside.reverse()) waiting.push(child);
    } else if (!skipped.has(node)) texts.push(dom.textContent(node));
  }
  return texts.join('');
}
