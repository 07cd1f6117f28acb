// @ts-check
import { createHash } from 'node:crypto';

/** @typedef {{ readonly line: number, readonly column: number }} Place */
/**
 * As much of a change of Stryker’s as is needed here.
 * @typedef {{ id: string, fileName: string, location: { start: Place, end: Place }, replacement?: string }} Change
 */

/** What Stryker's report says of a change that the sample left out. */
export const leftOut = 'not in the sample';

/**
 * A checker of Stryker that lets through as many changes as the sample asks for, by a seed, and none of the others: the
 * same seed on the same sources takes the same changes.
 */
class SampleChecker {
  static inject = ['options'];
  /** @type {Set<string>} */
  #taken = new Set();

  /** @param {{ sample?: { size: number, seed: number } }} options */
  constructor({ sample }) {
    this.sample = sample ?? { size: Infinity, seed: 0 };
  }

  async init() {}

  /** @param {Change[]} mutants */
  group(mutants) {
    const { size, seed } = this.sample;
    const ranked = mutants
      .map((one) => ({ id: one.id, rank: rankOf(one, seed) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    this.#taken = new Set(ranked.slice(0, size).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  /** @param {Change[]} mutants */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.#taken.has(id) ? { status: 'passed' } : { status: 'compileError', reason: leftOut },
      ]),
    );
  }
}

/**
 * A number in no order, the same on every machine.
 * @param {Change} mutant
 * @param {number} seed
 */
function rankOf({ fileName, location, replacement }, seed) {
  const { start, end } = location;
  const place = [
    fileName.replace(/^.*?(?=src[\\/])/, '').replaceAll('\\', '/'),
    start.line,
    start.column,
    end.line,
    end.column,
  ];
  return createHash('sha256')
    .update([seed, ...place, replacement].join('\n'))
    .digest('hex');
}

/** A reporter of Stryker that says of each change at once what came of it: a run that is broken off has told something. */
class EachReporter {
  /** @param {Change & { status: string, mutatorName: string }} result */
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (!['Killed', 'Survived', 'Timeout'].includes(status)) return;
    const place = `${fileName.replace(/^.*?(?=src[\\/])/, '')}:${location.start.line}:${location.start.column}`;
    console.log(`${status} ${place} ${mutatorName} -> ${replacement?.replace(/\s+/g, ' ').slice(0, 120)}`);
  }
}

export const strykerPlugins = [
  { kind: 'Reporter', name: 'each', injectableClass: EachReporter },
  { kind: 'Checker', name: 'sample', injectableClass: SampleChecker },
];
