import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';

inEachBrowser('Where there is no verdict by itself, the popup', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });
  const message = (key: string) => lab.api((name: string) => chrome.i18n.getMessage(name), key);

  test('judges the text the reader selects', async () => {
    const page = await lab.open(host, '/none');
    await page.evaluate(() => {
      const lines = [
        'Project Manager',
        'Duties',
        'Own the budget, scope and schedule of the project from start to end',
      ];
      lines.push(
        'Lead the project team and agree the milestones with the client',
        'Negotiate contracts with suppliers',
      );
      const pasted = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
      document.body.append(...pasted);
      getSelection()?.setBaseAndExtent(pasted[0]!, 0, pasted.at(-1)!, 1);
    });
    const popup = await lab.press(page);
    expect((await popup.settled()).state).toBe('no-listing');
    await popup.run((document) => document.querySelector<HTMLElement>('#judge-selection')?.click());
    const { role } = await until('the verdict', async () => {
      const now = await popup.settled();
      return now.state === 'verdict' ? now : null;
    });
    expect(role).toBe('pm');
    await popup.close();
    await page.close();
  });

  test('says so when nothing is selected', async () => {
    const page = await lab.open(host, '/none');
    const popup = await lab.press(page);
    await popup.settled();
    await popup.run((document) => document.querySelector<HTMLElement>('#judge-selection')?.click());
    const words = await message('refusal_empty_selection');
    await until('the reason', async () => (await popup.settled()).text.includes(words));
    await popup.close();
    await page.close();
  });

  test('says that it does not read the language, and still reads the title', async () => {
    const page = await lab.open(host, '/german');
    const popup = await lab.press(page);
    const { state, role, text } = await popup.settled();
    expect({ state, role }).toEqual({ state: 'verdict', role: 'neither' });
    expect(text).toContain(await message('headline_language'));
    expect(text).toContain('Projektleiter (m/w/d) Netzausbau');
    expect(await lab.badge(await lab.tabId(page))).toBe('');
    await popup.close();
    await page.close();
  });

  test('says that browsers keep extensions out of PDF files', async () => {
    const page = await lab.openUrl(lab.urlOf(host, '/paper.pdf'));
    const popup = await lab.press(page);
    const { state, text } = await popup.settled();
    console.log(which, state, text.slice(0, 200));
    expect(state).not.toBe('verdict');
    await popup.close();
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});
