import { hostile } from './page.ts';

const every = (ms: number, what: string) => ({ restless: true, script: `setInterval(() => { ${what} }, ${ms});` });

/** Pages that never rest. */
export const storms = [
  hostile(
    'storm: 4,000 attributes a second',
    every(5, 'for (let i = 0; i < 20; i++) document.body.toggleAttribute("data-x" + i);'),
  ),
  hostile('storm: elements come and go', {
    after: '<div id="s"></div>',
    ...every(
      5,
      'const s = document.getElementById("s"); s.replaceChildren(...Array.from({ length: 20 }, () => document.createElement("i")));',
    ),
  }),
  hostile('storm: a clock that ticks every 5 ms', {
    after: '<footer><p id="clock">0</p></footer>',
    ...every(5, 'document.getElementById("clock").textContent = String(performance.now());'),
  }),
  hostile(
    'storm: the tab label changes every 10 ms',
    every(10, 'document.title = document.title.replace(/ \\d*$/, "") + " " + Math.floor(performance.now());'),
  ),
  hostile('storm: an attribute of the listing comes and goes', {
    ...every(400, 'document.querySelector("main").toggleAttribute("data-shown");'),
  }),
  hostile('storm: the listing is rendered anew every 50 ms, the same each time', {
    ...every(50, 'const main = document.querySelector("main"); main.replaceWith(main.cloneNode(true));'),
  }),
  hostile(
    'storm: the fragment changes every 20 ms',
    every(20, 'location.replace("#part" + Math.floor(performance.now()));'),
  ),
];

/** Pages that work against the marks. */
export const marks = [
  hostile('marks: the page clears the highlights every 10 ms', every(10, 'CSS.highlights.clear();')),
  hostile('marks: the page clears its style sheets every 10 ms', every(10, 'document.adoptedStyleSheets = [];')),
  hostile(
    'marks: the page empties every highlight it finds',
    every(20, 'for (const one of CSS.highlights.values()) one.clear();'),
  ),
  hostile('marks: the page has highlights of its own under our names', {
    script:
      'for (const side of ["pm", "pmo", "shared", "focus"]) CSS.highlights.set("remit-" + side, new Highlight());',
  }),
  hostile('marks: the registry is frozen and hidden behind a getter that throws', {
    script: `Object.defineProperty(CSS, 'highlights', { get() { throw new Error('no registry'); }, configurable: true });`,
  }),
  hostile('marks: highlights cannot be made', { script: 'window.Highlight = undefined; delete window.CSS;' }),
];

/** Events that only the browser or the reader should send. */
export const events = [
  hostile('events: the page says that it came out of the cache', {
    ...every(20, 'dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));'),
    restless: false,
  }),
  hostile('events: the page says that it moved, a hundred times a second', {
    ...every(10, 'dispatchEvent(new PopStateEvent("popstate")); dispatchEvent(new HashChangeEvent("hashchange"));'),
    restless: false,
  }),
  hostile('events: the page says that it is hidden and shown', {
    ...every(20, 'document.dispatchEvent(new Event("visibilitychange"));'),
    restless: false,
  }),
  hostile('events: the page says that it is no longer prerendered', {
    ...every(
      20,
      'document.dispatchEvent(new Event("prerenderingchange")); Object.defineProperty(document, "prerendering", { value: true, configurable: true });',
    ),
    restless: false,
  }),
  hostile('events: messages of every shape to its own window', {
    ...every(
      20,
      'for (const data of [{ name: "ping" }, { name: "reportChanged", body: { state: "verdict", role: "pmo", agreement: "match" } }, null]) postMessage(data, "*");',
    ),
    restless: false,
  }),
  hostile('events: it asks the extension of its own accord', {
    script: `const runtime = window.chrome?.runtime ?? window.browser?.runtime;
      try { runtime?.sendMessage?.('remit@remit.example', { name: 'reportChanged', body: { state: 'verdict', role: 'pmo', agreement: 'match' } }, () => void runtime.lastError); } catch {}`,
  }),
  hostile('events: it stops every event on its way', {
    script:
      'for (const type of ["visibilitychange", "pageshow", "popstate", "message", "focus", "keydown"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);',
  }),
  hostile('events: it wants to keep the reader', { script: 'addEventListener("beforeunload", () => {});' }),
];
