import one from 'compromise/one';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { adverts } from './adverts.mjs';
import { importBundle } from './bundle.mjs';
import { interleave, ratios, spread } from './measure.mjs';
import { phrases } from './phrases.mjs';
import { target } from './targets.mjs';

/** Judging alone, in Node, beside two NLP libraries that look the same phrases up in the same texts. */
export async function judging() {
  const { classify } = await importBundle(`export { classify } from './src/classifier/index.ts';`);
  const listings = adverts(8).map((advert) => ({ ...advert, company: null, url: null }));
  const list = await phrases();
  const forEach = (judge) => ({ run: () => listings.forEach(judge) });
  const trie = one.buildTrie(list);
  const wink = winkWith(list);
  const times = await interleave({
    'lower-case and split': forEach(({ text }) => text.toLowerCase().split(/\s+/)),
    Remit: forEach((listing) => classify(listing)),
    'wink-nlp': forEach(({ text }) => wink.readDoc(text).customEntities().out()),
    compromise: forEach(({ text }) => one(text).lookup(trie).out('array')),
  });
  const rate = (name) => spread(times[name].map((ms) => (1000 * listings.length) / ms));
  const words = listings.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / listings.length;
  const names = Object.keys(times);
  const fastest = ['wink-nlp', 'compromise'].sort((a, b) => rate(b).median - rate(a).median)[0];
  return {
    about: `${listings.length} adverts of ${Math.round(words)} words on average, ${list.length} phrases`,
    figures: Object.fromEntries(names.map((name) => [`${name}: adverts a second`, rate(name)])),
    targets: [
      target(3, `judging, rate over the faster NLP library (${fastest})`, {
        least: 10,
        unit: '×',
        reached: ratios(times, fastest, 'Remit'),
      }),
      target(3, 'judging, time over lower-casing and splitting', {
        most: 5,
        unit: '×',
        reached: ratios(times, 'Remit', 'lower-case and split'),
      }),
    ],
  };
}

/** The quickest set-up it has: nothing but sentences and the phrases. */
function winkWith(list) {
  const nlp = winkNLP(model, ['sbd', 'cer']);
  const patterns = list.map((phrase) => phrase.toLowerCase());
  nlp.learnCustomEntities([{ name: 'concept', patterns }], { matchValue: false });
  return nlp;
}
