import { classify, parsePack, type Listing, type Pack, type Verdict } from '../classifier/index.ts';

/** A classifier that judges by a definition pack once it was given one. */
export interface OwnPack {
  readonly classify: (listing: Listing) => Verdict;
  /** Takes what is stored as a pack; what is none means the default. True when listings are judged by another than before. */
  readonly use: (stored: unknown) => boolean;
}

/** Judges by the default definitions until told otherwise. */
export function ownPack(): OwnPack {
  let pack: Pack | null = null;
  let known = '';
  return {
    classify: (listing) => classify(listing, pack),
    use: (stored) => {
      const text = stored === undefined || stored === null ? '' : JSON.stringify(stored);
      if (text === known) return false;
      known = text;
      const parsed = parsePack(stored);
      pack = 'pack' in parsed ? parsed.pack : null;
      return true;
    },
  };
}
