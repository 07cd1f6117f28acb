import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import { isKeptVerdict, type KeptVerdict } from './kept-verdict.ts';

/** In the browser's memory only: what is kept here is gone when it is closed, and never on a disk. */
const key = 'verdicts';
const mostKept = 500;
let writing: Promise<unknown> = Promise.resolve();

/** Remembers a verdict until the browser is closed; beyond 500 the oldest is forgotten. Never call it for a private window. */
export function keepVerdict(kept: KeptVerdict): Promise<void> {
  // Two verdicts that come together must not overwrite one another.
  const write = writing.then(async () => {
    const others = (await load()).filter((one) => one.place !== kept.place);
    const { place, role, agreement } = kept;
    await browser.storage.session.set({ [key]: [...others, { place, role, agreement }].slice(-mostKept) });
  });
  writing = write.catch((error: unknown) => noteError(error, 'keeping a verdict'));
  return writing.then(() => undefined);
}

/** The verdicts that are remembered for listings at these places. */
export async function verdictsAmong(places: readonly string[]): Promise<readonly KeptVerdict[]> {
  const wanted = new Set(places);
  return (await load()).filter((kept) => wanted.has(kept.place));
}

async function load(): Promise<readonly KeptVerdict[]> {
  try {
    const stored: unknown = (await browser.storage.session.get(key))[key];
    return Array.isArray(stored) ? stored.filter(isKeptVerdict) : [];
  } catch (error) {
    noteError(error, 'finding verdicts');
    return [];
  }
}
