// @ts-check
import { BaseSequencer } from 'vitest/node';

/** Files of tests that read whole pages, the slowest last. */
const slow = ['page/cards', 'page/none', 'page/generic', 'page/sites'];

/** Runs first what is done soon: with the first test that notices a change its trial ends. */
export class QuickFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const rank = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) =>
      slow.findIndex((name) => moduleId.includes(name));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}
