// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { folds } from '../training/corpus.mjs';
import { regression } from './regression.mjs';

/** The methods a sceptic would try first: what each sees of an advert, and in how many adverts a feature must stand. */
const methods = [
  { name: 'title words only', leastSeen: 2, featuresOf: ({ title }) => title },
  { name: 'phrases of the concepts, counted', leastSeen: 1, featuresOf: ({ concepts }) => concepts },
  { name: 'bag of words', leastSeen: 12, featuresOf: ({ words }) => words },
];

/** @type {import('./baselines.mjs').PlainAdvert[]} */
const adverts = workerData;
parentPort?.postMessage(methods.map((method) => ({ name: method.name, labels: crossJudge(method) })));

/** The label that a method gives each advert, learned from the adverts of the other folds. */
function crossJudge({ leastSeen, featuresOf }) {
  return [...Array(folds).keys()].flatMap((fold) => {
    const examples = adverts.filter((one) => one.fold !== fold);
    const left = adverts.filter((one) => one.fold === fold);
    const judge = regression(
      examples.map((one) => ({ counts: count(featuresOf(one)), label: one.label })),
      leastSeen,
    );
    return judge(left.map((one) => count(featuresOf(one)))).map((label, i) => [left[i]?.id, label]);
  });
}

/** @param {readonly string[]} names @returns {Map<string, number>} */
function count(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
