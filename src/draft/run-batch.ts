import type { Listing, Verdict } from '../classifier/index.ts';
import { type BatchRecord, batchRecord } from './batch-record.ts';
import type { BatchPiece, BatchRow, RowFault } from './read-rows.ts';

/** What a batch has come to so far. */
export interface BatchState {
  readonly state: 'running' | 'done' | 'stopped';
  /** Of the file, 0..1. */
  readonly done: number;
  readonly records: readonly BatchRecord[];
  /** The adverts' texts by line, as many as are kept: a row can be opened in the editor. */
  readonly texts: ReadonlyMap<number, Listing>;
  /** The first faults; there may be more. */
  readonly faults: readonly { readonly line: number; readonly fault: RowFault }[];
  readonly faultCount: number;
}

/** Milliseconds of judging between two pauses in which the page can answer its reader. */
const slice = 24;
/** No more texts than this many characters are kept. */
const mostText = 20_000_000;
const mostFaults = 200;
/** More adverts than this in one file are a data set, not a batch. */
const mostRecords = 100_000;

/**
 * Judges the adverts of a batch one after the other and tells how far it is, several times a second; pauses so that the
 * page stays quick. Ends as `stopped` when called off, with what was judged by then.
 */
export async function runBatch(
  pieces: AsyncIterable<BatchPiece>,
  judge: (listing: Listing) => Verdict,
  tell: (state: BatchState) => void,
  signal: AbortSignal,
): Promise<BatchState> {
  const records: BatchRecord[] = [];
  const texts = new Map<number, Listing>();
  const faults: BatchState['faults'][number][] = [];
  let [faultCount, kept, done] = [0, 0, 0];
  let paused = performance.now();
  const now = (state: BatchState['state']): BatchState => ({ state, done, records, texts, faults, faultCount });

  const take = (row: BatchRow): void => {
    if (row.fault !== null) {
      faultCount++;
      if (faults.length < mostFaults) faults.push(row);
      return;
    }
    records.push(batchRecord(row, judge(row.listing)));
    kept += row.listing.text.length;
    if (kept < mostText) texts.set(row.line, row.listing);
  };

  for await (const piece of pieces) {
    const before = done;
    for (const [index, row] of piece.rows.entries()) {
      if (signal.aborted || records.length >= mostRecords) return now('stopped');
      take(row);
      if (performance.now() - paused < slice) continue;
      done = before + ((piece.done - before) * (index + 1)) / piece.rows.length;
      tell(now('running'));
      await new Promise((next) => setTimeout(next));
      paused = performance.now();
    }
    done = piece.done;
  }
  return now(signal.aborted ? 'stopped' : 'done');
}
