import { hostile } from './page.ts';

/** Pages too deep, too long or too many-fold for a reader that trusts them. */
export const sizes = [
  hostile('size: 400 boxes in one another', {
    listing: (html) => `${'<div>'.repeat(400)}${html}${'</div>'.repeat(400)}`,
  }),
  hostile('size: 1,500 boxes in one another, put in by a script', {
    script: `let inner = document.querySelector('main'); const outer = document.createElement('div'); let box = outer;
      for (let i = 0; i < 1500; i++) box = box.appendChild(document.createElement('div'));
      inner.replaceWith(outer); box.append(inner);`,
  }),
  hostile('size: 100,000 empty boxes before the listing', {
    before: '<i></i>'.repeat(100_000),
    refused: ['no-listing'],
  }),
  hostile('size: 50,000 empty boxes before the listing', { before: '<i></i>'.repeat(50_000) }),
  hostile('size: 20,000 links before the listing', {
    before: `<nav>${'<a href="#">Other post</a> '.repeat(20_000)}</nav>`,
  }),
  hostile('size: a line of 2 MB behind the listing', { after: `<footer><p>${'word '.repeat(400_000)}</p></footer>` }),
  hostile('size: a word of 2 MB behind the listing', { after: `<footer><p>${'w'.repeat(2_000_000)}</p></footer>` }),
  hostile('size: 10,000 headings behind the listing', { after: `<aside>${'<h3>News</h3>'.repeat(10_000)}</aside>` }),
  hostile('size: 2,000 shadow trees', {
    after: '<div id="hosts"></div>',
    script: `for (let i = 0; i < 2000; i++) { const host = document.createElement('span');
      host.attachShadow({ mode: 'open' }).append('x'); document.getElementById('hosts').append(host); }`,
  }),
  hostile('size: a thousand attributes on every part', {
    listing: (html) =>
      html.replace('<main', `<main ${Array.from({ length: 1000 }, (_, i) => `data-a${i}="${i}"`).join(' ')}`),
  }),
  hostile('size: an address of 60,000 characters', {
    script: 'history.replaceState(null, "", location.pathname + "?" + "-jobs-in--".repeat(6000));',
  }),
  hostile('size: a tab label of a megabyte', { script: 'document.title = "Project Manager | ".repeat(60_000);' }),
  hostile('size: an article of 3,000 lines behind the listing', {
    after: `<aside>${'<p>Our town has a river, a bridge and a mill.</p>'.repeat(3000)}</aside>`,
  }),
];

const inner = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const doc = (html: string): string => `<!doctype html><html lang="en"><title>Frame</title><body>${html}</body></html>`;

/** Frames of every kind beside and around the listing. */
export const frames = [
  hostile('frames: fifty empty ones', { before: '<iframe></iframe>'.repeat(50) }),
  hostile('frames: sandboxed, data: and blob: ones beside the listing', {
    before: `<iframe sandbox srcdoc="<p>x"></iframe><iframe src="data:text/html,<p>x"></iframe>`,
    after: '<iframe id="b"></iframe>',
    script: `document.getElementById('b').src = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }));`,
  }),
  hostile('frames: the listing stands in one written into the page', {
    listing: (html) => `<iframe srcdoc="${inner(doc(html))}"></iframe>`,
  }),
  hostile('frames: three frames in one another beside the listing', {
    before: `<iframe srcdoc="${inner(doc(`<iframe srcdoc="${inner(doc('<iframe srcdoc=x></iframe>'))}"></iframe>`))}"></iframe>`,
  }),
  hostile('frames: one that reloads itself for ever', {
    before: '<iframe srcdoc="<script>setTimeout(() => location.reload(), 30)</script>"></iframe>',
  }),
  hostile('frames: one that comes and goes ten times a second', {
    after: '<div id="coming"></div>',
    restless: true,
    script: `setInterval(() => { const place = document.getElementById('coming');
      if (place.firstChild) place.replaceChildren(); else place.append(document.createElement('iframe')); }, 50);`,
  }),
  hostile('frames: a frame that throws at whoever touches it', {
    before: '<iframe id="f"></iframe>',
    script: `Object.defineProperty(document.getElementById('f'), 'contentDocument', { get() { throw new Error('hands off'); } });`,
  }),
  hostile('frames: objects and embeds', { before: '<object data="/none"></object><embed src="/none">' }),
];
