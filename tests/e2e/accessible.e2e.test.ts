import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';

inEachBrowser('The popup', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });

  for (const scheme of ['light', 'dark', 'forced'] as const)
    test.each([
      ['a verdict', '/posing', 'verdict'],
      ['a page without a listing', '/none', 'no-listing'],
    ])(`with ${scheme} colours has no fault that axe finds or doubts over %s`, async (_, path, state) => {
      const page = await lab.open(host, path);
      const popup = await lab.press(page);
      expect((await popup.settled()).state).toBe(state);
      await until('the switches', () => popup.run((document) => document.querySelector('#access') !== null));
      await popup.paint(scheme);
      await popup.run((document) => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await axeFaults(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });
});
