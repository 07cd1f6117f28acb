import { classify, parsePack, type Listing, type Pack, type Verdict } from '../classifier/index.ts';
import { noteError } from '../extension/errors.ts';
import { fieldOf, packKey, policyKey } from '../extension/parse-settings.ts';

/** A classifier that judges by the reader's definition pack, once `refresh` has read it. */
export interface OwnPack {
  readonly classify: (listing: Listing) => Verdict;
  /** Reads the store anew; true when listings are judged by another pack than before. Never rejects. */
  readonly refresh: () => Promise<boolean>;
}

/** Judges by the default definitions until told to read the store; for ever where a page hides the store. */
export function ownPack(): OwnPack {
  let pack: Pack | null = null;
  let known = '';
  return {
    classify: (listing) => classify(listing, pack),
    refresh: async () => {
      const stored = await read();
      const text = stored === undefined ? '' : JSON.stringify(stored);
      if (text === known) return false;
      known = text;
      const parsed = parsePack(stored);
      pack = 'pack' in parsed ? parsed.pack : null;
      return true;
    },
  };
}

/** What is stored as a pack; the organisation's wins. */
async function read(): Promise<unknown> {
  try {
    const stored: unknown = await globalThis.chrome.storage.local.get([packKey, policyKey]);
    return fieldOf(fieldOf(stored, policyKey), 'pack') ?? fieldOf(stored, packKey);
  } catch (error) {
    noteError(error, 'reading the pack');
    return undefined;
  }
}
