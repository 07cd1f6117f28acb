import { setTimeout as pause } from 'node:timers/promises';
import { bar, dataUrl, size } from './frame.mjs';

/** CSS pixels of the popup as browsers draw it, and of the panel. */
const popupSize = { width: 400, height: 600 };
const panelWidth = 400;
/** Milliseconds until the flash on a line that was shown is over. */
const flash = 2500;

const posing = 'workday-pmo-specialist.html';
const office = 'greenhouse-pmo-analyst.html';
const both = 'lever-pmo-and-project-manager.html';
const draft = {
  title: 'PMO Specialist',
  lines: [
    'Responsibilities',
    'Lead the depot upgrade from kick-off to handover and own its budget of 2 million.',
    'Agree scope and milestones with the client and get their sign-off.',
    'Direct the team of six and the two suppliers from day to day.',
    'Keep the risk log up to date and report status to the sponsor.',
    'Prepare the monthly slides for the portfolio board.',
  ],
};

/** Every surface as customers meet it: `take(stage)` resolves with the parts of its picture. */
export const scenes = [
  { name: 'popup', take: (stage) => overListing(stage, posing) },
  { name: 'popup-ledger', take: (stage) => overListing(stage, office, showLedger) },
  { name: 'popup-definitions', take: (stage) => overListing(stage, posing, showDefinitions) },
  { name: 'popup-mixed', take: (stage) => overListing(stage, both) },
  { name: 'popup-refusal', take: (stage) => overListing(stage, 'index.html') },
  { name: 'marks', take: marks },
  { name: 'panel', take: panel },
  { name: 'board-empty', take: (stage) => ownPage(stage, 'board') },
  { name: 'board', take: board },
  { name: 'board-compare', take: (stage) => board(stage, compareThree) },
  { name: 'draft-empty', take: (stage) => ownPage(stage, 'draft') },
  { name: 'draft', take: (stage) => ownPage(stage, 'draft', writeDraft, draft) },
  { name: 'options', take: (stage) => ownPage(stage, 'options') },
  { name: 'welcome', take: (stage) => ownPage(stage, 'welcome') },
];

async function overListing(stage, sample, arrange = null) {
  const page = await stage.openSample(sample);
  const { role, agreement } = await stage.live.pressButton(page);
  const popup = await stage.popup();
  if (arrange !== null) {
    await popup.evaluate(arrange);
    await pause(flash);
  }
  const y = await popup.evaluate(
    (height) => Math.min(scrollY, Math.max(0, document.documentElement.scrollHeight - height)),
    popupSize.height,
  );
  return {
    page: dataUrl(await page.screenshot(), 'image/png'),
    popup: dataUrl(await popup.screenshot({ clip: { x: 0, y, ...popupSize } }), 'image/png'),
    badge: agreement === 'mismatch' ? '≠' : ({ pm: 'PM', pmo: 'PMO', mixed: 'MIX' }[role] ?? ''),
    address: page.url().replace(/^http:/, 'https:'),
  };
}

/** The marks on a page, and the card of the mark under the pointer. */
async function marks(stage) {
  const page = await stage.openSample(posing);
  await stage.live.pressButton(page);
  await (await stage.popup()).close();
  await page.bringToFront();
  const { x, y } = await page.evaluate(middleOfMark);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('html > [data-remit-card]');
  await pause(400);
  return {
    page: dataUrl(await page.screenshot(), 'image/png'),
    badge: '≠',
    address: page.url().replace(/^http:/, 'https:'),
  };
}

async function panel(stage) {
  const page = await stage.openSample(posing);
  await page.setViewport({ width: size.width - panelWidth, height: size.height - bar });
  await stage.live.pressButton(page);
  await (await stage.popup()).click('#open-panel');
  const target = await stage.live.browser.waitForTarget((one) => one.url().endsWith('/panel.html'));
  const beside = await target.asPage();
  await beside.setViewport({ width: panelWidth, height: size.height - bar });
  await stage.dress(beside);
  await beside.waitForSelector('main[data-state=verdict] #access');
  await pause(500);
  const parts = {
    page: dataUrl(await page.screenshot(), 'image/png'),
    panel: dataUrl(await beside.screenshot(), 'image/png'),
    badge: '≠',
    address: page.url().replace(/^http:/, 'https:'),
  };
  await beside.close();
  return parts;
}

async function ownPage(stage, name, arrange = null, facts = null) {
  const page = await stage.openOwn(name);
  if (arrange !== null) await page.evaluate(arrange, facts);
  // What is judged after a pause of the writer, and what fades in.
  await pause(1500);
  return { page: dataUrl(await page.screenshot(), 'image/png'), address: stage.shownAddress(name) };
}

/** The board after an evening: every sample judged, one with a star and a note. */
async function board(stage, arrange = null) {
  await stage.fillBoard();
  return ownPage(stage, 'board', arrange);
}

// What follows runs inside a page, so each function stands alone.

function showLedger() {
  document.querySelector('#ledger').scrollIntoView();
  document.querySelectorAll('.line')[2].click();
}

function showDefinitions() {
  const fold = document.querySelector('#definitions');
  fold.open = true;
  fold.scrollIntoView();
}

function middleOfMark() {
  const ranges = [...CSS.highlights.get('remit-pm')];
  const range = ranges[Math.min(2, ranges.length - 1)];
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = range.getClientRects()[0];
  return { x: left + width / 2, y: top + height / 2 };
}

function writeDraft({ title, lines }) {
  const put = (selector, value) => {
    const field = document.querySelector(selector);
    field.focus();
    document.execCommand('insertText', false, value);
  };
  put('#draft-title', title);
  put('#draft-text', lines.join('\n'));
  document.activeElement.blur();
}

function compareThree() {
  const wanted = [/^PMO Specialist$/, /^PMO Lead/, /^Project Manager$/];
  for (const row of document.querySelectorAll('#rows tbody tr[data-id]'))
    if (wanted.some((title) => title.test(row.querySelector('.title').textContent)))
      row.querySelector('input[type=checkbox]').click();
  document.querySelector('#compare-open').click();
  document.activeElement.blur();
  scrollTo(0, 0);
}
