import { h, pageText } from '../ui/h.ts';
import { countedWord, word } from '../ui/words.ts';
import type { BatchRecord } from './batch-record.ts';
import type { BatchState } from './run-batch.ts';

/** What the reader chose to see of a batch. */
export interface BatchChoice {
  readonly name: string;
  /** Only titles that do not fit their duties. */
  readonly onlyDoubted: boolean;
  readonly shown: number;
}

/** Rows shown at first, and with each press of the button that shows more. */
export const batchStep = 100;
const mostFaultsShown = 20;

/** The batch so far: progress and cancel while it runs, then the results as a table, and what could not be read. */
export function batchView(batch: BatchState, choice: BatchChoice): HTMLElement {
  const { state, records, faultCount } = batch;
  return h(
    'section',
    { id: 'batch', class: 'batch', 'aria-labelledby': 'batch-title', 'data-state': state },
    h('h2', { id: 'batch-title' }, word('draft_batch'), ' ', pageText(choice.name)),
    state === 'running' ? progress(batch) : null,
    h(
      'p',
      { id: 'batch-status', role: 'status' },
      state === 'running'
        ? ''
        : `${word(`draft_batch_${state}`)} ${countedWord('draft_batch_judged', records.length)} ${
            faultCount === 0 ? '' : countedWord('draft_batch_unread', faultCount)
          }`.trim(),
    ),
    records.length === 0 || state === 'running' ? null : results(batch, choice),
    faultCount === 0 ? null : faults(batch),
  );
}

function progress({ done, records }: BatchState): HTMLElement {
  return h(
    'div',
    { id: 'batch-progress', class: 'progress' },
    h('progress', { max: 100, value: Math.floor(done * 100), 'aria-label': word('draft_batch_progress') }),
    h('span', {}, countedWord('draft_batch_judged', records.length)),
    h(
      'button',
      { id: 'cancel-batch', type: 'button', class: 'more', 'data-action': 'cancel-batch' },
      word('draft_cancel'),
    ),
  );
}

/** Brings a progress bar on show up to date, leaving its button in place under the reader's pointer; false if none is. */
export function showProgress(root: HTMLElement, { done, records }: BatchState): boolean {
  const [bar, count] = [root.querySelector('progress'), root.querySelector('.progress span')];
  if (bar === null || count === null) return false;
  bar.value = Math.floor(done * 100);
  count.textContent = countedWord('draft_batch_judged', records.length);
  return true;
}

function results({ records, texts }: BatchState, { onlyDoubted, shown }: BatchChoice): HTMLElement {
  const wanted = onlyDoubted ? records.filter(isDoubted) : records;
  return h(
    'div',
    { id: 'batch-results' },
    h(
      'div',
      { class: 'tools' },
      h(
        'label',
        { class: 'keep' },
        h('input', { id: 'only-doubted', type: 'checkbox', 'data-action': 'only-doubted', checked: onlyDoubted }),
        ' ',
        word('draft_only_doubted', records.filter(isDoubted).length),
      ),
      save('csv'),
      save('ndjson'),
    ),
    h('p', { id: 'batch-done', class: 'done', role: 'status', 'data-done': '' }),
    table(wanted.slice(0, shown), texts),
    wanted.length <= shown
      ? null
      : h(
          'button',
          { id: 'more-rows', type: 'button', class: 'more', 'data-action': 'more-rows' },
          word('draft_more_rows', Math.min(batchStep, wanted.length - shown), wanted.length),
        ),
  );
}

const isDoubted = ({ agreement }: BatchRecord): boolean => agreement === 'mismatch' || agreement === 'ambiguous';

function save(format: 'csv' | 'ndjson'): HTMLElement {
  return h(
    'button',
    { id: `save-${format}`, type: 'button', 'data-action': 'save-batch', 'data-format': format },
    word('draft_save_batch', format.toUpperCase()),
  );
}

function table(records: readonly BatchRecord[], texts: BatchState['texts']): HTMLElement {
  const columns = ['line', 'title', 'reads', 'fits', 'clearer'];
  return h(
    'div',
    { class: 'table', role: 'group', 'aria-labelledby': 'batch-title', tabindex: 0 },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...columns.map((name) => h('th', { scope: 'col' }, word(`draft_column_${name}`))))),
      h('tbody', {}, ...records.map((record) => row(record, texts.has(record.line)))),
    ),
  );
}

function row(record: BatchRecord, canOpen: boolean): HTMLElement {
  const { line, title, role, neither, agreement, suggestedTitle, certainty } = record;
  const name = pageText(title === '' ? word('listing_untitled') : title);
  const reads = role === 'neither' ? `duties_${(neither ?? 'too-little').replace('-', '_')}` : `duties_${role}`;
  return h(
    'tr',
    { class: agreement },
    h('td', {}, String(line)),
    h(
      'th',
      { scope: 'row' },
      canOpen
        ? h('button', { id: `row-${line}`, type: 'button', 'data-action': 'open-row', 'data-line': line }, name)
        : name,
    ),
    h('td', {}, word(reads), h('span', { class: 'hint' }, ' ', word(`certainty_${certainty}`))),
    h('td', {}, agreement === 'none' ? '–' : h('span', { class: 'fit' }, word(`title_${agreement}`))),
    h('td', {}, suggestedTitle === null ? '' : pageText(suggestedTitle)),
  );
}

function faults({ faults, faultCount }: BatchState): HTMLElement {
  const rest = faultCount - mostFaultsShown;
  return h(
    'details',
    { id: 'batch-faults', class: 'fold' },
    h('summary', {}, h('h3', {}, word('draft_faults')), ' ', h('span', { class: 'count' }, String(faultCount))),
    h(
      'ul',
      {},
      ...faults
        .slice(0, mostFaultsShown)
        .map(({ line, fault }) => h('li', {}, word('draft_fault', line, word(`draft_fault_${fault}`)))),
    ),
    rest > 0 ? h('p', { class: 'hint' }, countedWord('left_out_more', rest)) : null,
  );
}
