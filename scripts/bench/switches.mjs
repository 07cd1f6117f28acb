import { samples } from './samples.mjs';
import { openTabs } from './tabs.mjs';

const rounds = 15;

/** Milliseconds from a new listing's text to its marks, in a page that swaps its listings; and to paint 200 marks. */
export async function switchesAndMarks(lab, which) {
  const switches = await switchListings(lab);
  const tabs = await openTabs(which);
  const { html, url } = samples[0];
  const paints = await tabs.withPage(html, url, async (tab) => {
    await tab.evaluate(() => globalThis.bench.pipeline());
    const all = [];
    for (let round = 0; round <= rounds; round += 1) all.push((await tab.evaluate(() => globalThis.bench.toggle())).ms);
    return all.slice(1);
  });
  await tabs.close();
  return { switches, paints };
}

async function switchListings(lab) {
  await lab.api(() => globalThis.chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
  const page = await lab.open('jobs.castellan.example', '/app/jobs/0?router=replace&delay=0');
  const popup = await lab.press(page);
  await popup.settled();
  await popup.close();
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await page.evaluate(switchTo, 1 + (round % 11)));
  await lab.close();
  return times;
}

/** Runs in the page: goes to a listing and waits until marks of its own stand; the registry is the page's, too. */
async function switchTo(index) {
  const pause = (ms) => new Promise((next) => setTimeout(next, ms));
  const marks = () => ['remit-pm', 'remit-pmo', 'remit-shared'].map((name) => globalThis.CSS.highlights.get(name));
  await pause(300);
  const before = marks();
  globalThis.go(index);
  while (globalThis.stands !== index) await pause(0);
  const stood = performance.now();
  while (performance.now() - stood < 5000) {
    await pause(1);
    if (marks().some((one, i) => one !== undefined && one !== before[i])) break;
  }
  return performance.now() - stood;
}
