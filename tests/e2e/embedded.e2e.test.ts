import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab, packageDir } from './launch.ts';

const employer = 'careers.castellan.example';
const hosts = ['job-boards.greenhouse.example', 'jobs.ashbyhq.example'] as const;
/** No test allows this one. */
const neverAllowed = 'castellan.jobs.personio.example';

const duties = `<p>Our project management office serves forty project managers and asks for one more pair of eyes.</p><h2>What you will do</h2><ul>
<li>Maintain the project portfolio register and consolidate status reports from all projects for the board</li>
<li>Set the templates, stage gates and governance standards that every project manager uses</li>
<li>Audit projects for compliance with the method and report the findings to the head of the PMO</li></ul>
<h2>What you bring</h2><ul><li>Three years in a project management office</li><li>An eye for detail</li></ul>`;
const page = (title: string, body: string): string => `<!doctype html><title>${title}</title><body>${body}</body>`;
const around = (frame: string): string =>
  page('Careers at Castellan', `<header><h1>Careers</h1></header><p>Pick a job and read on.</p>${frame}`);
const frame = (id: string, src: string): string => `<iframe id="${id}" src="${src}" width="900" height="700"></iframe>`;

/** What stands under each path, whatever the host. */
const served: Readonly<Record<string, string>> = {
  '/greenhouse': around(
    `<div id="grnhse_app">${frame('grnhse_iframe', `http://${hosts[0]}/embed/job_app?for=castellan&token=4100`)}</div>`,
  ),
  '/embed/job_app': page(
    'Job Application for PMO Analyst at Castellan',
    `<main class="job-post"><div class="job__title"><h1>PMO Analyst</h1></div><div class="job__description body">${duties}</div><form><input type="text"><input type="file"></form></main>`,
  ),
  '/personio': around(frame('other', `http://${neverAllowed}/embed/job_app?for=castellan&token=4100`)),
  '/ashby': around(
    frame('ashby_embed_iframe', `http://${hosts[1]}/castellan/8c1f0d52-1111-4222-8333-944455556666?embed=js`),
  ),
  '/castellan': page(
    'PMO Analyst @ Castellan',
    `<div class="ashby-job-posting-left-pane"><h2>Location</h2><p>Leeds</p></div><h1 class="ashby-job-posting-heading">PMO Analyst</h1><div class="_descriptionText_4fqrp_201">${duties}</div>`,
  ),
  '/icims': around(frame('icims_content_iframe', '/icims-inner?in_iframe=1')),
  '/icims-inner': page(
    'PMO Analyst',
    `<h1 class="iCIMS_Header">PMO Analyst</h1><div class="iCIMS_JobContent"><div class="iCIMS_InfoMsg_Job">${duties}</div></div>`,
  ),
  '/both': page(
    'Project Manager, Bridge Renewal',
    `<main><h1>Project Manager, Bridge Renewal</h1><p>You will take two bridge renewals from the contract to the opening day.</p><h2>What you will do</h2><ul>
    <li>Own the budget, schedule and scope of both renewals and answer for them to the client</li>
    <li>Plan the work with the site engineers and deliver each stage on the agreed date</li>
    <li>Lead a team of nine engineers and three subcontractors through design, permits and construction</li></ul></main>
    ${frame('other', `http://${hosts[0]}/embed/job_app?for=castellan&token=4100`)}`,
  ),
};

inEachBrowser('A posting that stands in a frame', (which) => {
  let lab: Lab;
  let dir: string;
  beforeAll(async () => {
    dir = which === 'chrome' ? copyWithHosts() : packageDir(which);
    const serve = (path: string) => {
      const body = served[`/${path.split(/[/?]/)[1] === 'embed' ? 'embed/job_app' : path.split(/[/?]/)[1]}`];
      return body === undefined
        ? null
        : { body: body.replace(/http:\/\/([\w.-]+)/g, (_all, host: string) => lab.urlOf(host, '')) };
    };
    lab = await launchLab(which, { dir, serve, prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(async () => {
    await lab.close();
    if (which === 'chrome') rmSync(dir, { recursive: true });
  });

  test.each([
    ['/greenhouse', 'of Greenhouse, under its own address', '/embed/job_app'],
    ['/ashby', 'of Ashby, under its own address', '/castellan'],
    ['/icims', 'of iCIMS, under the same address', '/icims-inner'],
  ])('is read and marked: %s %s', async (path, _what, inner) => {
    const top = await lab.open(employer, path);
    await until('the frame', () => Promise.resolve(top.frames().some((one) => one.url().includes(inner))));
    const popup = await lab.press(top);
    if (which === 'firefox' && path !== '/icims') await allowFrame(popup);
    const { role, text } = await popup.settled();
    expect(role).toBe('pmo');
    expect(text).toContain('PMO Analyst');
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
    await popup.close();
    await until('marks in the frame', async () => (await marksIn(top, inner)) > 0);
    await top.close();
  });

  test('of a site that is not allowed is said to stand there, and can be opened by itself', async () => {
    const top = await lab.open(employer, '/personio');
    const popup = await lab.press(top);
    expect((await popup.settled()).state).toBe('no-listing');
    expect(await popup.run((document) => document.querySelector('main')?.dataset['refusal'])).toBe('in-frame');
    expect(await popup.run((document) => document.querySelector('#allow-frame')?.textContent)).toContain(neverAllowed);
    const address = await popup.run((document) => document.querySelector('#open-frame')?.getAttribute('href') ?? '');
    expect(address).toBe(lab.urlOf(neverAllowed, '/embed/job_app?for=castellan&token=4100'));
    await popup.close();
    const alone = await lab.openUrl(address);
    const second = await lab.press(alone);
    expect((await second.settled()).role).toBe('pmo');
    await second.close();
    await alone.close();
    await top.close();
  });

  test('never takes the place of the listing on the page round it', async () => {
    const top = await lab.open(employer, '/both');
    const tab = await lab.tabId(top);
    for (let press = 0; press < 5; press++) {
      const popup = await lab.press(top);
      expect((await popup.settled()).role).toBe('pm');
      expect(await lab.badge(tab)).toBe('PM');
      await popup.close();
    }
    await top.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

/** Firefox asks nobody where its preference says so; the site of the frame is given by the popup's own button. */
async function allowFrame(popup: Popup): Promise<void> {
  expect((await popup.settled()).state).toBe('no-listing');
  await popup.click('#allow-frame');
  await until('the listing in the frame', async () => (await popup.settled()).state === 'verdict');
}

async function marksIn(top: Page, path: string): Promise<number> {
  const inner = top.frames().find((one) => one !== top.mainFrame() && one.url().includes(path));
  if (inner === undefined) return 0;
  return inner.evaluate(() => CSS.highlights.get('remit-pmo')?.size ?? 0);
}

/** Chromium's permission prompt cannot be answered here, so the sites stand in the manifest of a copy of the package. */
function copyWithHosts(): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-embedded-'));
  cpSync(packageDir('chrome'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts.map((host) => `http://${host}/*`) }));
  return dir;
}
