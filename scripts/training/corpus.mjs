// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ start: number, end: number, section: string, side?: string }} LabelledLine
 * @typedef {{ id: string, source: string, ours: boolean, otherTrade: boolean, title: string, text: string, language: string, role: string | null,
 *   clear: boolean, titleClass: string | null, neither: string | null, lines: LabelledLine[] | null, fold: number }} Posting
 */

const sections = {
  H: 'heading',
  S: 'summary',
  D: 'duty',
  R: 'requirement',
  N: 'wish',
  C: 'company',
  B: 'benefit',
  X: 'other',
};
const sides = { pm: 'pm', pmo: 'pmo', sh: 'shared', o: 'other' };
export const folds = 5;

/** The project's own labelled adverts: `{id, title, label, lines: [[code, text], ...]}`. @returns {Posting[]} */
export function ownAdverts(folder = path.join(import.meta.dirname, '../../tests/corpus')) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  return files
    .sort()
    .flatMap((name) => read(path.join(folder, name)))
    .map((advert, i) => {
      let text = '';
      const lines = advert.lines.map(([code, words]) => {
        const [section, side] = code.split('-');
        const start = text.length;
        text += `${words}\n`;
        return { start, end: text.length - 1, section: sections[section], ...(side ? { side: sides[side] } : {}) };
      });
      return posting({ ...advert, text, lines, gold: advert.label, source: 'ours', ours: true, fold: i % folds });
    });
}

/**
 * Labelled postings of a folder that is not part of the project: `postings.ndjson` with `lines.ndjson` beside it, and
 * `unlabelled.ndjson`, adverts of other trades. A missing file gives none. Folds keep a source together.
 * @param {string} folder @returns {{ labelled: Posting[], otherTrades: Posting[] }}
 */
export function foreignPostings(folder) {
  const lines = new Map(read(path.join(folder, 'lines.ndjson')).map((row) => [row.id, row.lines]));
  const labelled = read(path.join(folder, 'postings.ndjson')).map((row) =>
    posting({
      ...row,
      lines: lines.get(row.id) ?? null,
      clear: row.b !== null && row.a === row.b,
      titleClass: row.title_class,
    }),
  );
  const otherTrades = read(path.join(folder, 'unlabelled.ndjson'))
    .filter((row) => !projectTitle.test(row.title))
    .map((row) => posting({ ...row, gold: 'NEITHER', otherTrade: true }));
  groupFolds(labelled);
  groupFolds(otherTrades);
  return { labelled, otherTrades };
}

/** One file of labelled postings. @param {string} file @returns {Posting[]} */
export function labelledFile(file) {
  return read(file).map((row) =>
    posting({
      ...row,
      gold: row.gold ?? row.label,
      clear: row.b === undefined || (row.b !== null && row.a === row.b),
      titleClass: row.title_class,
    }),
  );
}

/** Titles that may hide project work, so that the advert is not plainly of another trade. */
const projectTitle = /projec|program|pmo|deliver|scrum|portfolio|implementation|transform/i;

/** @returns {Posting} */
function posting(row) {
  return {
    id: row.id,
    source: row.source ?? '',
    ours: row.ours ?? false,
    otherTrade: row.otherTrade ?? false,
    title: row.title ?? '',
    text: row.text,
    language: row.lang ?? 'en',
    role: row.gold?.toLowerCase() ?? null,
    clear: row.clear ?? false,
    titleClass: row.titleClass ?? null,
    neither: row.reason || null,
    lines: row.lines ?? null,
    fold: row.fold ?? 0,
  };
}

/** Spreads sources over the folds, largest first, each to the smallest fold. @param {Posting[]} postings */
function groupFolds(postings) {
  const bySource = group(postings);
  const sizes = new Array(folds).fill(0);
  const ordered = [...bySource.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [, members] of ordered) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] += members.length;
    for (const member of members) member.fold = fold;
  }
}

/** @param {Posting[]} postings @returns {Map<string, Posting[]>} */
function group(postings) {
  const groups = new Map();
  for (const one of postings) groups.set(one.source, [...(groups.get(one.source) ?? []), one]);
  return groups;
}

/** @param {string} file @returns {any[]} */
function read(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
