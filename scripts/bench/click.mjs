import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLab } from './bundle.mjs';
import { spread } from './measure.mjs';
import { before, oneWordExtension } from './one-word.mjs';
import { timedPackage, whenShown } from './shown-at.mjs';
import { switchesAndMarks } from './switches.mjs';
import { installed } from './tabs.mjs';
import { target } from './targets.mjs';

const rounds = 15;

/** From the click on the toolbar button to the verdict, and from one listing to the next verdict. */
export async function click() {
  const figures = {};
  const targets = [];
  const { launchLab } = await importLab();
  for (const which of installed) {
    const { fresh, again, asleep } = await clicks(which, rounds, ['fresh', 'again', 'asleep']);
    for (const [kind, times] of Object.entries({ fresh, again, asleep })) {
      figures[`${which}, ${kind}: click to verdict, ms`] = spread(times.remit);
      figures[`${which}, ${kind}: click to one word, ms`] = spread(times.nothing);
    }
    const more = ({ remit, nothing }) => spread(remit.map((ms, round) => ms - nothing[round]));
    const reached = (what, most, value) => target(4, what, { most, unit: ' ms', reached: value, where: which });
    targets.push(
      reached('click to verdict on a page read before, over one word', 40, more(again)),
      reached('click to verdict on a fresh page, over one word', 120, more(fresh)),
      reached('the same with the background asleep', 120, more(asleep)),
    );
    const { switches, paints } = await switchesAndMarks(await launchLab(which), which);
    targets.push(
      reached('switch of listing to its marks', 100, spread(switches)),
      reached('200 marks put on and painted (two frames of 16.7)', 33.4, spread(paints)),
    );
  }
  return { about: `${rounds} clicks of each kind, in turns with a popup that shows one word`, figures, targets };
}

/**
 * Milliseconds from click to verdict in the real popup, in turns with one that shows one word, on a page of real size:
 * `fresh`, a page just opened; `again`, the same page a second time; `asleep`, a fresh page, the background stopped.
 * `floors`: whether popups take turns, too, that have something done in the page before they show their word.
 */
export async function clicks(which, times, kinds, floors = false) {
  const work = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const { launchLab } = await importLab();
  const labs = { remit: await launchLab(which, { dir: timedPackage(which, join(work, 'remit')) }) };
  for (const doing of floors ? before : ['nothing'])
    labs[doing] = await launchLab(which, { dir: oneWordExtension(which, work, doing) });
  const names = Object.keys(labs);
  const found = Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(names.map((name) => [name, []]))]));
  // The first turn of each is left out: the browser itself is still warming up.
  for (let round = 0; round <= times; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      for (const [kind, ms] of Object.entries(await clickToVerdict(labs[name], kinds, name === 'remit')))
        if (round > 0) found[kind][name].push(ms);
  for (const lab of Object.values(labs)) await lab.close();
  rmSync(work, { recursive: true });
  return found;
}

async function clickToVerdict(lab, kinds, hasBackground) {
  const ms = {};
  let page = await filledPage(lab);
  if (kinds.includes('fresh')) ms.fresh = await press(lab, page);
  if (kinds.includes('again')) ms.again = await press(lab, page);
  await page.close();
  if (!kinds.includes('asleep')) return ms;
  page = await filledPage(lab);
  if (hasBackground) await lab.killBackground();
  ms.asleep = await press(lab, page);
  await page.close();
  return ms;
}

/** Milliseconds after which a browser has put the popup before away; until then it may open the next at once, or 200 ms later. */
const settled = 500;

async function press(lab, page) {
  await new Promise((resolve) => setTimeout(resolve, settled));
  const start = performance.timeOrigin + performance.now();
  const popup = await lab.press(page);
  let shown = null;
  while ((shown = await popup.run(whenShown)) === null) await new Promise((resolve) => setTimeout(resolve, 10));
  await popup.close();
  return Math.round(shown - start);
}

async function filledPage(lab) {
  const page = await lab.open('careers.harbourvale.example', '/posing');
  await page.evaluate(fillUp);
  return page;
}

/**
 * Runs in the page: makes its listing as long as the median of 515 labelled adverts (370 words, 5 duties) and fills the
 * page up to 1,430 elements and 580 texts: all but five of 49 saved pages of job sites have fewer; their medians are 500
 * and 170.
 */
function fillUp() {
  const put = (parent, name, text = '') => {
    const child = parent.appendChild(document.createElement(name));
    if (text !== '') child.textContent = text;
    return child;
  };
  const description = document.querySelector('.description');
  put(description, 'h2', 'Who we are');
  for (const town of ['Aldermoor', 'Brackwater', 'Corran Bridge', 'Dunmere', 'Eastholm'])
    put(
      description,
      'p',
      `Our shop in ${town} opened in the years when people still came on foot, and many of those who work there today have been with us since then. We sell what the coast and the hills around it make, and most of it we buy from families we have known for a long time.`,
    );
  const aside = put(document.body, 'aside');
  for (let card = 0; card < 140; card += 1) {
    const item = put(put(aside, 'div'), 'div');
    put(put(put(item, 'h3'), 'a'), 'span', `Similar job ${card}`);
    const details = put(item, 'div');
    put(put(details, 'div'), 'span', 'A town by the sea');
    put(details, 'span', 'Posted some days ago');
    put(item, 'button', 'Save');
  }
}
