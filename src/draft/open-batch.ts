import type { Judge } from '../extension/door.ts';
import { saveFile } from '../ui/card-actions.ts';
import { renew } from '../ui/renew.ts';
import { recordsAsCsv, recordsAsNdjson } from './batch-record.ts';
import { type BatchChoice, batchStep, batchView, showProgress } from './batch-view.ts';
import type { Draft } from './keep-draft.ts';
import { readRows } from './read-rows.ts';
import { type BatchState, runBatch } from './run-batch.ts';

/** The part of the page that judges batches: opens a file and does what its buttons say. */
export interface BatchPart {
  readonly open: (file: File, format: 'csv' | 'ndjson') => Promise<void>;
  readonly actions: Readonly<Record<string, (source: HTMLElement) => void>>;
}

/** Makes the batch part of the page, shown at `place`; `write` puts an advert of a batch into the editor. */
export function openBatch(
  place: () => HTMLElement,
  judge: () => Promise<Judge>,
  write: (draft: Draft) => void,
): BatchPart {
  let batch: BatchState | null = null;
  let choice: BatchChoice = { name: '', onlyDoubted: false, shown: batchStep };
  let stop = new AbortController();

  function show(patch: Partial<BatchChoice> = {}): void {
    choice = { ...choice, ...patch };
    if (batch !== null) renew(place(), batchView(batch, choice));
  }

  function tell(next: BatchState): void {
    const wasRunning = batch?.state === 'running';
    batch = next;
    if (!(wasRunning && next.state === 'running' && showProgress(place(), next))) show();
  }

  return {
    open: async (file, format) => {
      stop.abort();
      const mine = (stop = new AbortController());
      choice = { name: file.name, onlyDoubted: false, shown: batchStep };
      tell({ state: 'running', done: 0, records: [], texts: new Map(), faults: [], faultCount: 0 });
      place().scrollIntoView({ block: 'nearest' });
      const { classify } = await judge();
      const only = (next: BatchState): void => {
        if (mine === stop) tell(next);
      };
      only(await runBatch(readRows(file, format, mine.signal), classify, only, mine.signal));
    },
    actions: {
      'cancel-batch': () => stop.abort(),
      'only-doubted': () => show({ onlyDoubted: !choice.onlyDoubted, shown: batchStep }),
      'more-rows': () => show({ shown: choice.shown + batchStep }),
      'open-row': ({ dataset }) => {
        const listing = batch?.texts.get(Number(dataset['line']));
        if (listing !== undefined) write({ title: listing.title, text: listing.text });
      },
      'save-batch': (source) => {
        const records = batch?.records ?? [];
        if (source.dataset['format'] === 'csv') saveFile(recordsAsCsv(records), 'remit-verdicts.csv', source);
        else saveFile(recordsAsNdjson(records), 'remit-verdicts.ndjson', source);
      },
    },
  };
}
