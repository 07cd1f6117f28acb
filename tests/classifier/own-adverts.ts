import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledLine } from './noise.ts';

export interface OwnAdvert {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly lang?: string;
  readonly lines: readonly LabelledLine[];
}

const folder = path.join(import.meta.dirname, '../corpus');

/** About `count` English adverts of the corpus that ships with the project, spread evenly over its files. */
export function ownAdverts(count: number): OwnAdvert[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as OwnAdvert)
    .filter((advert) => (advert.lang ?? 'en') === 'en');
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0);
}
