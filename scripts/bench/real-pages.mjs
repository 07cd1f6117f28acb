import { spread } from './measure.mjs';
import { samples, savedPages } from './samples.mjs';
import { installed, openTabs } from './tabs.mjs';
import { target } from './targets.mjs';

const rounds = 15;
/** Milliseconds of reading at a stretch, as the content script has it. */
const slice = 8;

/** The pipeline on every saved page of a job site, and the longest single task on a page of 100,000 nodes. */
export async function realPages() {
  const saved = savedPages();
  const figures = {};
  const targets = [];
  for (const which of installed) {
    const tabs = await openTabs(which);
    const times = [];
    for (const page of saved.length > 0 ? saved : samples)
      times.push(
        await tabs.withPage(page.html, page.url, (tab) => tab.evaluate((n) => globalThis.bench.runs(n), rounds)),
      );
    const large = await largePage(tabs);
    await tabs.close();
    const medians = times.map((list) => spread(list.slice(1)).median);
    const cold = times.map(([first]) => first);
    figures[`${which}: a page, warm, ms`] = spread(medians);
    figures[`${which}: the slowest page, warm, ms`] = Math.max(...medians);
    figures[`${which}: a page, cold, ms`] = spread(cold);
    figures[`${which}: the slowest page, cold, ms`] = Math.max(...cold);
    figures[`${which}: 100,000 nodes in all, ms`] = large.all;
    const reached = (what, most, value) => target(2, what, { most, unit: ' ms', reached: value, where: which });
    targets.push(
      reached('pipeline, median of the pages', 16, spread(medians)),
      reached('pipeline, slowest page', 50, Math.max(...medians)),
      reached('longest own task on 100,000 nodes', 50, large.longest),
    );
  }
  const about =
    saved.length > 0 ? `${saved.length} saved pages` : 'the samples; no saved pages lie beside this project';
  return { about, figures, targets };
}

/** Elements and texts around a sample, 100,000 nodes of them; the median of runs in slices. */
async function largePage(tabs) {
  const { html, url } = samples[0];
  const filler = Array.from({ length: 50_000 }, (_, i) => `<span>Note ${i} of the day</span>`).join('');
  const page = html.replace('</body>', `<div>${filler}</div></body>`);
  return tabs.withPage(page, url, async (tab) => {
    const runs = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push(await tab.evaluate((ms) => globalThis.bench.inSlices(ms), slice));
    return { longest: spread(runs.map(({ longest }) => longest)), all: spread(runs.map(({ all }) => all)) };
  });
}
