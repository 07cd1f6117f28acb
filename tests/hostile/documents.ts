import { hostile } from './page.ts';

const policy = (value: string) => ({ headers: { 'content-security-policy': value } });

/** Policies and kinds of document that keep scripts out of what they usually do. */
export const documents = [
  hostile('policy: no styles', { ...policy("style-src 'none'") }),
  hostile('policy: trusted types, and none can be made', {
    ...policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  }),
  hostile('policy: nothing at all', { ...policy("default-src 'none'"), ownErrors: /Content.Security.Policy/i }),
  hostile('policy: the page is sandboxed', { ...policy('sandbox allow-scripts') }),
  hostile('policy: no workers, frames, objects or base', {
    ...policy("worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
  }),
  hostile('policy: alone in its process', {
    ownErrors: /Cross-Origin-Opener-Policy/,
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  }),
  hostile('document: quirks mode, tags never closed', {
    whole: (html) => `<title>Post</title><p>${html.replaceAll(/<\/(?:li|ul|h2|p)>/g, '')}`,
  }),
  hostile('document: a base address elsewhere', { head: '<base href="https://elsewhere.example/deep/">' }),
  hostile('document: inside a template and an SVG as well', {
    before:
      '<template><h1>PMO Lead</h1><p>Set the standards of the PMO.</p></template><svg><foreignObject><p>x</p></foreignObject></svg>',
  }),
  hostile('document: a body put in anew by a script', {
    script:
      'const body = document.createElement("body"); body.append(...document.body.childNodes); document.body.replaceWith(body);',
  }),
  hostile('document: its root element taken away', {
    refused: ['no-listing', 'error'],
    script: 'document.documentElement.remove();',
  }),
  hostile('document: no body', { refused: ['no-listing'], script: 'document.body.remove();' }),
  hostile('document: two bodies and a listing outside both', {
    script: 'document.documentElement.append(document.createElement("body"));',
  }),
  hostile('document: XML', {
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    whole: (html) =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Post</title></head><body>${html}</body></html>`,
  }),
  hostile('document: SVG', {
    headers: { 'content-type': 'image/svg+xml' },
    refused: ['no-listing'],
    whole: () => '<svg xmlns="http://www.w3.org/2000/svg"><text>Project Manager</text></svg>',
  }),
  hostile('document: plain text', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    refused: ['no-listing'],
  }),
  hostile('document: JSON', {
    headers: { 'content-type': 'application/json' },
    refused: ['no-listing', 'no-access'],
    whole: () => '{"title":"Project Manager"}',
  }),
  hostile('document: nothing in it', { refused: ['no-listing'], whole: () => '' }),
];

/** What sites are built with: each throws as soon as a node of its own is moved or an attribute is added. */
export const apps = [
  hostile('app: a renderer that keeps its nodes and throws when one is not where it put it', {
    restless: true,
    after: '<div id="root"></div>',
    script: `const root = document.getElementById('root'); const kept = [];
      const check = () => { kept.forEach((node, i) => { if (root.childNodes[i] !== node || node.attributes.length > 0) throw new Error('not mine'); }); };
      setInterval(() => { check(); const node = document.createElement('p'); node.append('row'); kept.unshift(node); root.prepend(node);
        if (kept.length > 20) root.removeChild(kept.pop()); }, 20);`,
  }),
  hostile('app: a root that reports every attribute and child it did not make itself', {
    script: `new MutationObserver((records) => { for (const record of records) harm.push('changed ' + record.type); })
      .observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });`,
  }),
  hostile('app: the listing in an open shadow tree', {
    listing: (html) => `<job-view></job-view><template id="t">${html}</template>`,
    script: `customElements.define('job-view', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).append(document.getElementById('t').content.cloneNode(true)); } });`,
  }),
  hostile('app: the listing in a declared shadow tree', {
    listing: (html) => `<div><template shadowrootmode="open">${html}</template></div>`,
  }),
  hostile('app: the listing in slots', {
    listing: (html) => `<div><template shadowrootmode="open"><section><slot></slot></section></template>${html}</div>`,
  }),
  hostile('app: an element that throws when it is cloned or looked at', {
    before: '<shy-box>x</shy-box>',
    script: `customElements.define('shy-box', class extends HTMLElement {
      get textContent() { throw new Error('do not look'); } get shadowRoot() { throw new Error('do not look'); }
      attributeChangedCallback() { throw new Error('do not touch'); } static observedAttributes = ['class', 'style', 'id']; });`,
  }),
  hostile('app: everything can be edited', {
    listing: (html) => `<div contenteditable="true" spellcheck="true">${html}</div>`,
  }),
  hostile('app: a hydrated page with markers of its renderer', {
    listing: (html) =>
      html.replaceAll('<li>', '<li data-reactroot=""><!--$--><!-- -->').replaceAll('</li>', '<!--/$--></li>'),
  }),
];
