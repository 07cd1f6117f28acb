import Mark from 'mark.js/dist/mark.es6.js';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { classify } from '../../src/classifier/index.ts';
import styles from '../../src/content/content.css';
import { createMarks } from '../../src/page/highlight.ts';
import { readListing, readSteps } from '../../src/page/read-listing.ts';
import { interleave } from './measure.mjs';

export { growList } from './list-in-page.mjs';

// Everything here runs inside a page of a real browser, under the name `bench`.

/** The floor: every text node of the document once, in lower case. Returns the length, so that nothing is left out. */
export function floor() {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.toLowerCase().length;
  return length;
}

let marks = null;

/** The whole of Remit's work on a page: read, judge, mark. Returns how many marks stand. */
export function pipeline() {
  marks ??= createMarks(window, styles);
  const reading = readListing(document, location.href);
  if (reading.state !== 'listing') return -1;
  const { evidence } = classify(reading.listing);
  return reading.map === null ? 0 : marks.show(evidence, reading.map);
}

/** Times the pipeline beside the floor and, where `phrases` are given, beside its peers. */
export function besidePeers(phrases, which, rounds) {
  const pattern = new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'gi');
  const marker = new Mark(document.body);
  const after = () => marker.unmark();
  const works = {
    floor: { run: floor },
    Remit: { run: pipeline },
    'reading alone': { run: () => readListing(document, location.href) },
    'one highlight of one expression': { run: () => highlight(pattern) },
    Readability: onCopy((copy) => new Readability(copy).parse()),
    Defuddle: onCopy((copy) => new Defuddle(copy, { url: location.href }).parse()),
    'mark.js, one expression': { run: () => marker.markRegExp(pattern), after },
    'mark.js, a list': { run: () => markList(marker, phrases), after },
  };
  return interleave(Object.fromEntries(which.map((name) => [name, works[name]])), { rounds });
}

/** mark.js goes a level deeper for each phrase of a list and soon has no room for more, so it gets some at a time. */
function markList(marker, phrases) {
  const atOnce = 200;
  for (let first = 0; first < phrases.length; first += atOnce)
    marker.mark(phrases.slice(first, first + atOnce), { separateWordSearch: false, diacritics: false });
}

/** Milliseconds of the longest stretch between two rests when a page is read in slices, and of all of them. */
export function inSlices(ms) {
  const steps = readSteps(document, location.href);
  const stretches = [];
  for (let reading = null; reading === null;) {
    const start = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) reading = step.value;
      if (step.done || performance.now() - start >= ms) break;
    }
    if (reading?.state === 'listing') {
      const { evidence } = classify(reading.listing);
      if (reading.map !== null) marks?.show(evidence, reading.map);
    }
    stretches.push(performance.now() - start);
  }
  return { longest: Math.max(...stretches), all: stretches.reduce((sum, one) => sum + one, 0) };
}

/** Milliseconds of each of `rounds` runs of the pipeline, the first one cold. */
export function runs(rounds) {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    pipeline();
    return performance.now() - start;
  });
}

/** Makes the listing `times` as long by copies of its own elements, each with a number, and drops structured data. */
export function lengthen(times) {
  const reading = readListing(document, location.href);
  for (const script of document.querySelectorAll('script')) script.remove();
  const whole = reading.map.rangeAt(0, reading.map.text.length).commonAncestorContainer;
  const originals = [...whole.children];
  for (let copy = 1; copy < times; copy += 1)
    for (const original of originals) {
      const added = whole.appendChild(original.cloneNode(true));
      const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
      if (walker.nextNode()) walker.currentNode.data += ` ${copy}`;
    }
  const marked = pipeline();
  return { marked, nodes: document.querySelectorAll('*').length, letters: document.body.textContent.length };
}

/** Frames and milliseconds from the call that marks to the frame after it is painted. */
export async function toggle() {
  const reading = readListing(document, location.href);
  const { evidence } = classify(reading.listing);
  const twoHundred = Array.from({ length: 200 }, (_, i) => evidence[i % evidence.length]).map((one) => ({
    ...one,
    weight: 1,
    discount: null,
  }));
  marks.hide();
  await frame();
  const start = performance.now();
  const shown = marks.show(twoHundred, reading.map);
  await frame();
  await frame();
  return { ms: performance.now() - start, shown };
}

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** These two take the document they read apart, so each run gets a copy, which is not timed but made beforehand. */
function onCopy(read) {
  let copy = document.cloneNode(true);
  return { run: () => read(copy), after: () => void (copy = document.cloneNode(true)) };
}

function highlight(pattern) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Highlight();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { 0: word, index } of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      found.add(range);
    }
  }
  CSS.highlights.set('plain', found);
}

const escaped = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
