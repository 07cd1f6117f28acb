import type { Listing, Verdict } from '../classifier/index.ts';
import { browser } from '../extension/browser.ts';
import { loadJudge } from '../extension/judge-text.ts';
import { watchPack } from '../extension/packs.ts';
import { version } from '../extension/version.ts';
import { cardActions } from '../ui/card-actions.ts';
import { isLedgerFilter } from '../ui/ledger-view.ts';
import { renew } from '../ui/renew.ts';
import { useWords, word, wordsLanguage } from '../ui/words.ts';
import { openBatch } from './open-batch.ts';
import { createEditor } from './editor.ts';
import { find } from './find.ts';
import { formView } from './form-view.ts';
import { type Draft, loadDraft, saveDraft } from './keep-draft.ts';
import { longestDraft, readDraft } from './read-draft.ts';
import { batchFormat } from './read-rows.ts';
import { draftReport, type DraftState } from './report-view.ts';
import { receiveFiles } from './receive-files.ts';
import { stepLines } from './step-lines.ts';

/** Milliseconds without a key before the draft is judged again. */
const pauseMs = 300;

/** Words that speak of a page where this page has a draft. */
const own: Readonly<Record<string, string>> = {
  line_show: 'draft_line_show',
  headline_too_little: 'draft_headline_too_little',
  gist_too_little: 'draft_gist_too_little',
};

useWords((key, substitutions) => browser.i18n.getMessage(own[key] ?? key, substitutions));
document.documentElement.lang = wordsLanguage(browser.i18n.getUILanguage());
document.title = `${word('draft_title')} – Remit`;

const untouched: DraftState = { copied: false, filter: 'all', all: false };
let judged: { readonly listing: Listing; readonly verdict: Verdict } | null = null;
let state: DraftState = untouched;
let timer: number | undefined;
const judge = loadJudge();

document.querySelector('main')?.append(...formView());
const title = find('#draft-title', HTMLInputElement);
const keep = find('#keep', HTMLInputElement);
const field = find('#draft-text', HTMLTextAreaElement);
const kept = loadDraft(localStorage);
keep.checked = kept !== null;
const before = loadDraft(sessionStorage) ?? kept;
title.value = before?.title ?? '';
field.value = before?.text ?? '';
const editor = createEditor(field, find('.behind', HTMLElement));

function show(patch: Partial<DraftState> = {}): void {
  state = { ...state, ...patch };
  renew(find('#report', HTMLElement), draftReport(judged, state));
}

/** Judges the draft once the reader pauses and the page is idle: typing never waits for it. */
function judgeSoon(): void {
  notice(field.value.length < longestDraft ? '' : word('draft_full'));
  clearTimeout(timer);
  timer = setTimeout(() => requestIdleCallback(() => void judgeNow(), { timeout: 1000 }), pauseMs);
}

async function judgeNow(): Promise<void> {
  const { classify } = await judge;
  const draft: Draft = { title: title.value.trim(), text: editor.text() };
  remember(draft);
  const listing: Listing = { ...draft, company: null, url: null };
  judged = draft.text.trim() === '' ? null : { listing, verdict: classify(listing) };
  editor.mark(judged?.verdict.evidence ?? []);
  show({ copied: false });
}

/** In this tab, and beyond it only where the reader asked for that. */
function remember(draft: Draft): void {
  const isEmpty = draft.title === '' && draft.text === '';
  const inTab = saveDraft(sessionStorage, isEmpty ? null : draft);
  // A tab that keeps nothing leaves alone what another one keeps.
  const lasting = !keep.checked || saveDraft(localStorage, isEmpty ? null : draft);
  if (!inTab || !lasting) notice(word('draft_not_kept'));
}

function notice(text: string): void {
  find('#notice', HTMLElement).textContent = text;
}

function write(draft: Draft): void {
  title.value = draft.title;
  editor.replace(draft.text);
  state = untouched;
  judgeSoon();
}

const batch = openBatch(
  () => find('#batch', HTMLElement),
  () => judge,
  write,
);

async function open(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const format = batchFormat(file.name);
  const draft = format === null ? await readDraft(file) : null;
  if (draft?.refusal === null) write(draft);
  if (draft !== null && draft.refusal !== null)
    notice(word('draft_refused', file.name, word(`draft_refused_${draft.refusal}`)));
  else if (files.length > 1) notice(word('draft_one_file', file.name));
  if (format !== null) await batch.open(file, format);
}

/** What each `data-action` does. */
const actions: Readonly<Record<string, (source: HTMLElement) => unknown>> = {
  'open-file': () => find('#file', HTMLInputElement).click(),
  clear: () => write({ title: '', text: '' }),
  'show-line': ({ dataset }) => editor.select(Number(dataset['start']), Number(dataset['end'])),
  'show-all': () => show({ all: true }),
  filter: ({ dataset: { filter } }) => isLedgerFilter(filter) && show({ filter }),
  'use-title': ({ dataset }) => {
    title.value = dataset['text'] ?? '';
    title.focus();
    judgeSoon();
  },
  'copy-title': async ({ dataset, previousElementSibling }) => {
    try {
      await navigator.clipboard.writeText(dataset['text'] ?? '');
      show({ copied: true });
    } catch {
      // Ready for the reader's own copy command.
      if (previousElementSibling !== null) getSelection()?.selectAllChildren(previousElementSibling);
    }
  },
  ...cardActions(() => judged, version),
  ...batch.actions,
};

document.addEventListener('click', ({ target }) => {
  const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
  if (source !== null) void actions[source.dataset['action'] ?? '']?.(source);
});
document.addEventListener('keydown', (event) => stepLines(event, editor.flash));
title.addEventListener('input', judgeSoon);
field.addEventListener('input', judgeSoon);
keep.addEventListener('change', () => {
  if (keep.checked) remember({ title: title.value, text: editor.text() });
  else saveDraft(localStorage, null);
});
// The firm's own meaning of the two roles may be changed in another tab.
watchPack(() => void loadJudge().then(judgeSoon));
receiveFiles(find('#file', HTMLInputElement), (files) => void open(files));
show();
if (before !== null) void judgeNow();
