// @ts-check
import { createHash } from 'node:crypto';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What Stryker's report says of a change that the sample left out. */
export const leftOut = 'not in the sample';

/**
 * A checker of Stryker that lets through as many changes as the sample asks for, by a seed, and none of the others: the
 * same seed on the same sources takes the same changes.
 */
class SampleChecker {
  static inject = [commonTokens.options];
  /** @type {Set<string>} */
  #taken = new Set();

  /** @param {{ sample?: { size: number, seed: number } }} options */
  constructor({ sample }) {
    this.sample = sample ?? { size: Infinity, seed: 0 };
  }

  async init() {}

  /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
  group(mutants) {
    const { size, seed } = this.sample;
    const ranked = mutants
      .map((one) => ({ id: one.id, rank: rankOf(one, seed) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    this.#taken = new Set(ranked.slice(0, size).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
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
 * @param {import('@stryker-mutator/api/core').Mutant} mutant
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
  /** @param {import('@stryker-mutator/api/core').MutantResult} result */
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (!['Killed', 'Survived', 'Timeout'].includes(status)) return;
    const place = `${fileName.replace(/^.*?(?=src[\\/])/, '')}:${location.start.line}:${location.start.column}`;
    console.log(`${status} ${place} ${mutatorName} -> ${replacement?.replace(/\s+/g, ' ').slice(0, 120)}`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Reporter, 'each', /** @type {any} */ (EachReporter)),
  declareClassPlugin(PluginKind.Checker, 'sample', /** @type {any} */ (SampleChecker)),
];
