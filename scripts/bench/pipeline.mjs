import { ratios, spread } from './measure.mjs';
import { phrases } from './phrases.mjs';
import { samples } from './samples.mjs';
import { installed, openTabs } from './tabs.mjs';
import { target } from './targets.mjs';

const rounds = 15;
/** What takes seconds runs beside Remit on short pages alone. */
const beside = {
  1: ['floor', 'Remit', 'reading alone', 'one highlight of one expression', 'Readability', 'Defuddle'],
  30: ['floor', 'Remit', 'reading alone', 'one highlight of one expression', 'Readability', 'Defuddle'],
  300: ['floor', 'Remit', 'one highlight of one expression'],
  600: ['floor', 'Remit'],
};
const markers = ['Remit', 'mark.js, one expression', 'mark.js, a list'];
const sample = samples.find(({ name }) => name.startsWith('workday')) ?? samples[0];

/** Reading, judging and marking in a page, beside the floor and beside its peers, at several lengths. */
export async function pipeline() {
  const list = await phrases();
  const figures = {};
  const targets = [];
  for (const which of installed) {
    const tabs = await openTabs(which);
    const times = {};
    for (const length of [1, 30, 300, 600]) {
      times[length] = await measure(tabs, length, [], beside[length]);
      for (const [name, all] of Object.entries(times[length]))
        figures[`${which}, ${length}×: ${name}, ms`] = spread(all);
    }
    const marking = await measure(tabs, 1, list, markers);
    for (const name of markers.slice(1)) figures[`${which}, 1×: ${name} of ${list.length}, ms`] = spread(marking[name]);
    await tabs.close();
    targets.push(...targetsOf(which, times, marking));
  }
  return { about: `${sample.name}, its listing once and again and again`, figures, targets };
}

function measure(tabs, length, list, which) {
  return tabs.withPage(sample.html, sample.url, async (tab) => {
    if (length > 1) await tab.evaluate((times) => globalThis.bench.lengthen(times), length);
    return tab.evaluate((...args) => globalThis.bench.besidePeers(...args), list, which, rounds);
  });
}

function targetsOf(which, times, marking) {
  const overFloor = (length) => ratios(times[length], 'Remit', 'floor');
  const twice = spread(times[600].Remit.map((ms, round) => ms / times[300].Remit[round]));
  const reached = (what, limits, value) => target(1, what, { ...limits, unit: '×', reached: value, where: which });
  return [
    reached('whole pipeline over the floor, a page with structured data', { most: 8 }, overFloor(1)),
    reached('the same at 300× length', { most: 4 }, overFloor(300)),
    reached(
      'mark.js marking a list of as many phrases, over the pipeline',
      { least: 100 },
      ratios(marking, 'mark.js, a list', 'Remit'),
    ),
    reached(
      'mark.js marking one expression of as many, over the pipeline',
      { least: 100 },
      ratios(marking, 'mark.js, one expression', 'Remit'),
    ),
    reached('time at 600× length over time at 300×', { most: 2.2 }, twice),
  ];
}
