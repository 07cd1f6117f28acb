import { hostile } from './page.ts';

const fields = (...names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');
const form = (...names: readonly string[]) => ({
  listing: (html: string) => `<form>${fields(...names)}${html}</form>`,
});
const frames = (...names: readonly string[]): string =>
  names.map((name) => `<iframe name="${name}"></iframe>`).join('');

/** Elements whose names stand in for what scripts rely on. */
export const names = [
  hostile('names: frames called browser and chrome', { before: frames('browser', 'chrome') }),
  hostile('names: elements with the ids browser, chrome and runtime', {
    before: '<a id="browser"></a><form id="chrome"><input name="runtime"></form><p id="runtime"></p>',
  }),
  hostile('names: fields called textContent, data and innerText', form('textContent', 'data', 'innerText')),
  hostile(
    'names: fields called firstChild, nextSibling and childNodes',
    form('firstChild', 'nextSibling', 'childNodes'),
  ),
  hostile(
    'names: fields called nodeType, nodeName, localName and tagName',
    form('nodeType', 'nodeName', 'localName', 'tagName'),
  ),
  hostile(
    'names: fields called parentNode, parentElement and ownerDocument',
    form('parentNode', 'parentElement', 'ownerDocument'),
  ),
  hostile(
    'names: fields called getAttribute, hasAttributes and attributes',
    form('getAttribute', 'hasAttributes', 'attributes'),
  ),
  hostile('names: fields called querySelectorAll, matches and closest', form('querySelectorAll', 'matches', 'closest')),
  hostile(
    'names: fields called shadowRoot, isConnected and getBoundingClientRect',
    form('shadowRoot', 'isConnected', 'getBoundingClientRect'),
  ),
  hostile(
    'names: fields called style, hidden, checkVisibility and children',
    form('style', 'hidden', 'checkVisibility', 'children'),
  ),
  hostile('names: pictures called body, title, forms and documentElement', {
    before: ['body', 'title', 'forms', 'documentElement', 'querySelector']
      .map((name) => `<img name="${name}" alt="">`)
      .join(''),
  }),
  hostile('names: frames called CSS, Highlight and navigation', { before: frames('CSS', 'Highlight', 'navigation') }),
  hostile('names: frames called after the globals of the language', {
    before: frames('Object', 'Array', 'Map', 'Symbol', 'Promise', 'JSON', 'Reflect', 'globalThis'),
  }),
  hostile('names: frames called setTimeout, performance, MutationObserver and AbortController', {
    before: frames('setTimeout', 'performance', 'MutationObserver', 'AbortController', 'console', 'location'),
  }),
  hostile('names: elements called as Remit calls its own', {
    before:
      '<iframe name="remit.door"></iframe><a id="remit.tools"></a><a id="remit-pm"></a><form name="remit"></form>',
  }),
  hostile('names: two elements of every id', {
    before: '<a id="x"></a><a id="x"></a><b id="browser"></b><i id="browser"></i>',
  }),
];

/** Prototypes and globals that the page has bent for its own scripts. */
export const prototypes = [
  hostile('prototypes: iteration of arrays throws', {
    script: 'Array.prototype[Symbol.iterator] = () => { throw new Error("no iteration"); };',
  }),
  hostile('prototypes: methods of arrays give nothing', {
    script:
      'for (const name of ["map", "filter", "push", "join", "flatMap", "sort"]) Array.prototype[name] = () => [];',
  }),
  hostile('prototypes: methods of texts give another text', {
    script:
      'for (const name of ["trim", "replace", "slice", "split", "toLowerCase"]) String.prototype[name] = () => "PMO";',
  }),
  hostile('prototypes: every getter of nodes lies', {
    script: `for (const name of ["firstChild", "nextSibling", "parentNode", "nodeType", "textContent"])
      Object.defineProperty(Node.prototype, name, { get: () => null, configurable: true });`,
  }),
  hostile('prototypes: attributes and selectors lie', {
    script:
      'Element.prototype.getAttribute = () => "hidden"; Document.prototype.querySelectorAll = () => []; Element.prototype.querySelectorAll = () => [];',
  }),
  hostile('prototypes: every object has a state, a role and a name', {
    script: 'Object.assign(Object.prototype, { state: "verdict", role: "pmo", name: "x", value: 7, get: 1, set: 2 });',
    ownErrors: /property descriptor|Getter must be|Setter must be/i,
  }),
  hostile('prototypes: expressions match nothing', {
    script: 'RegExp.prototype.exec = () => null; RegExp.prototype.test = () => false; JSON.parse = () => ({});',
  }),
  hostile('prototypes: promises never come', { script: 'Promise.prototype.then = function () { return this; };' }),
  hostile('prototypes: the clock stands and timers never fire', {
    script:
      'performance.now = () => NaN; window.setTimeout = () => 0; window.requestIdleCallback = () => 0; Date.now = () => 0;',
  }),
  hostile('prototypes: observers and controllers are taken away', {
    script: 'window.MutationObserver = undefined; window.AbortController = undefined; window.AbortSignal = undefined;',
  }),
  hostile('prototypes: ranges and highlights throw', {
    script: `Range.prototype.setStart = () => { throw new Error("no range"); };
      HighlightRegistry.prototype.set = () => { throw new Error("no highlight"); };
      window.Highlight = function () { throw new Error("no highlight"); };`,
  }),
  hostile('prototypes: nothing can be defined on the window any more', {
    script:
      'Object.preventExtensions(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Node.prototype);',
  }),
];
