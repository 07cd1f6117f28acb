import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const office = [
  'Maintain the project management framework, its templates and its guidance.',
  'Collect status updates from project managers and consolidate the monthly portfolio report.',
  'Support project managers in planning and risk reviews.',
  'Prepare stage gate reviews and check that every project follows the governance process.',
];
const owner = [
  'Own the project budget and report the margin to the client.',
  'Define the scope with the client and obtain their sign-off.',
  'Lead the project team from kick-off to handover.',
  'Manage contracts with suppliers and negotiate changes.',
];
const csv = (rows: number) => `title,text\r\n${`Project Manager,"${office.join('\n')}"\r\n`.repeat(rows)}`;

inEachBrowser('The draft page', (which) => {
  let lab: Lab;
  let page: Page;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    expect(await lab.errors()).toEqual([]);
    await lab.close();
  });
  beforeEach(async () => {
    page = await lab.openUrl(await lab.api(() => chrome.runtime.getURL('draft.html')));
    await until('the fields', () => page.evaluate(() => document.querySelector('#draft-text') !== null));
  });
  afterEach(async () => {
    await page.close();
  });

  const role = () => page.evaluate(() => document.querySelector<HTMLElement>('#report')!.dataset['role'] ?? '');
  const agreement = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('#report')!.dataset['agreement'] ?? '');
  const textOf = (selector: string) =>
    page.evaluate((one: string) => document.querySelector(one)?.textContent ?? '', selector);
  const click = (selector: string) =>
    page.evaluate((one: string) => document.querySelector<HTMLElement>(one)!.click(), selector);
  const field = () =>
    page.evaluate(() => {
      const { value, selectionStart } = document.querySelector<HTMLTextAreaElement>('#draft-text')!;
      return { value, caret: selectionStart };
    });
  const marks = () => page.evaluate(() => ['remit-pm', 'remit-pmo'].map((name) => CSS.highlights.get(name)?.size ?? 0));
  const write = async (title: string, lines: readonly string[]) => {
    await page.evaluate(
      (title: string, text: string) => {
        const put = (selector: string, value: string) => {
          document.querySelector<HTMLInputElement>(selector)!.focus();
          document.execCommand('selectAll');
          document.execCommand('insertText', false, value);
        };
        put('#draft-title', title);
        put('#draft-text', text);
      },
      title,
      lines.join('\n'),
    );
  };
  const drop = (name: string, content: string | readonly number[]) =>
    page.evaluate(
      (name: string, content: string | readonly number[]) => {
        const data = new DataTransfer();
        data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
        const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('main')!.dispatchEvent(event);
        return event.defaultPrevented;
      },
      name,
      content,
    );

  test('follows what is typed, and leaves caret and undo to the reader', async () => {
    await write('Project Manager', office);
    await until('a verdict', async () => (await role()) === 'pmo');
    expect(await agreement()).toBe('mismatch');
    expect((await marks())[1]).toBeGreaterThan(2);

    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#draft-text')!;
      field.focus();
      field.setSelectionRange(0, 0);
    });
    await page.keyboard.type('We are hiring. ');
    await until('the words typed', async () => (await field()).value.startsWith('We are hiring. Maintain'));
    expect((await field()).caret).toBe(15);
    const underlined = await page.evaluate(() =>
      [...CSS.highlights.get('remit-pmo')!].map(String).some((words) => /project management framework/i.test(words)),
    );
    expect(underlined).toBe(true);

    await write('Project Manager', owner);
    await until('another verdict', async () => (await role()) === 'pm');
    expect(await agreement()).toBe('match');
    await page.evaluate(() => document.execCommand('undo'));
    expect((await field()).value).toContain('Maintain the project management framework');
    await until('the verdict before', async () => (await role()) === 'pmo');
  });

  test('keeps the marks under their words on a page written from right to left, too', async () => {
    await write('PMO Analyst', owner);
    await until('the marks', async () => (await marks())[0]! > 0);
    for (const dir of ['ltr', 'rtl']) {
      const beside = await page.evaluate((way) => {
        document.documentElement.dir = way;
        const field = document.querySelector('#draft-text')!;
        const ranges = [...(CSS.highlights.get('remit-pm') as unknown as Iterable<Range>)];
        const first = Math.min(...ranges.map((range) => range.getClientRects()[0]!.left));
        const text = field.getBoundingClientRect().left + parseFloat(getComputedStyle(field).paddingLeft);
        return Math.abs(first - text);
      }, dir);
      expect(beside, dir).toBeLessThan(3);
    }
  });

  test('says what to add or cut, and goes to the line', async () => {
    await write('Project Manager', [...office, owner[0]!]);
    await until('the advice', async () => (await textOf('#advice')) !== '');
    expect(await textOf('#advice .cuts')).toContain('Maintain the project management framework');
    expect(await textOf('#advice .adds')).toContain('Owns the project end to end');
    await click('#advice .cuts button');
    const selected = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#draft-text')!;
      const { value, selectionStart, selectionEnd } = field;
      return [document.activeElement === field, value.slice(selectionStart, selectionEnd)];
    });
    expect(selected[0]).toBe(true);
    expect(office).toContain(selected[1]);
    await click('#use-title');
    await until('the title to fit', async () => (await agreement()) === 'match');
  });

  test('keeps the draft in its tab, and in the browser only when asked', async () => {
    await write('Project Manager', owner);
    await until('a verdict', async () => (await role()) === 'pm');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
    await click('#keep');
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await click('#keep');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await click('#clear');
    await until('no verdict', async () => (await role()) === '');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('opens a dropped file, and refuses what it cannot read with the reason', async () => {
    expect(await drop('advert.md', `# PMO Analyst\n\n${office.join('\n')}`)).toBe(true);
    await until('a verdict', async () => (await role()) === 'pmo');
    expect(await agreement()).toBe('match');
    await drop('advert.pdf', '%PDF-1.7');
    await until('a reason', async () => (await textOf('#notice')).startsWith('advert.pdf was not opened: only .txt'));
    await drop('advert.txt', [80, 0, 77, 0]);
    await until('a reason', async () => (await textOf('#notice')).includes('no plain text'));
    expect((await field()).value).toBe(office.join('\n'));
  });

  test('judges a batch of 200, shows the table and opens a row', async () => {
    await drop('adverts.csv', `${csv(200)}PMO Analyst,"broken"x\r\n`);
    await until('the batch', async () => (await textOf('#batch-status')).startsWith('Done.'), 30_000);
    expect(await textOf('#batch-status')).toBe('Done. 200 adverts judged. 1 could not be read.');
    expect(await textOf('#batch-faults li')).toContain('Line 802: a quotation mark');
    expect(await page.evaluate(() => document.querySelectorAll('#batch tbody tr').length)).toBe(100);
    await click('#more-rows');
    expect(await page.evaluate(() => document.querySelectorAll('#batch tbody tr.mismatch').length)).toBe(200);
    await click('#batch tbody button');
    await until('the row in the editor', async () => (await field()).value === office.join('\n'));
  });

  test('stops a batch when told, and keeps what was judged', async () => {
    await drop('adverts.csv', csv(20_000));
    const count = async () => Number(/^\d+/.exec(await textOf('.progress span'))?.[0] ?? 0);
    await until('progress', async () => (await count()) > 0);
    await click('#cancel-batch');
    await until('the end', async () => (await textOf('#batch-status')).startsWith('Stopped.'));
    const rows = await page.evaluate(() => document.querySelectorAll('#batch tbody tr').length);
    expect(rows).toBeGreaterThan(0);
    expect(Number(/(\d+) adverts? judged/.exec(await textOf('#batch-status'))?.[1])).toBeLessThan(20_000);
  });
});
