// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { foreignPostings, ownAdverts } from './training/corpus.mjs';
import { openClassifier } from './training/door.mjs';
import { trainModel } from './training/cross-validate.mjs';
import { prepare } from './training/train.mjs';

const door = await openClassifier();
const folder = process.argv[2];
const foreign = folder === undefined ? { labelled: [], otherTrades: [] } : foreignPostings(folder);
const prepared = prepare(
  door,
  [...ownAdverts(), ...foreign.labelled].filter((p) => p.lines !== null && p.language === 'en'),
);
const otherTrades = prepare(door, foreign.otherTrades);
console.log(
  `fitting on ${prepared.length} labelled adverts (${ownAdverts().length} our own) and ${otherTrades.length} of other trades`,
);

const { model, encoded } = trainModel(door, prepared, otherTrades);

const source = path.join(import.meta.dirname, '../src/classifier');
const made = '// Made by `npm run fit`; do not edit.\n';
const rows = (list) => `[\n${list.map((row) => `  [${row.join(', ')}],`).join('\n')}\n]`;
writeFileSync(
  path.join(source, 'tuning.ts'),
  `${made}
/** How likely a kind of line follows another (\`[before][after]\`), in the order of \`lineKinds\`. */
export const sectionSteps: readonly (readonly number[])[] = ${rows(model.sectionSteps)};

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [${model.usualShares.join(', ')}];

/** What each comparison of the totals (\`roleFeatures\`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = ${rows(model.roleWeights)};

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = ${model.sharpness};

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = ${JSON.stringify(model.certaintyAt)};

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = ${model.leastOther};
`,
);
for (const [name, text, of] of [
  ['sections', encoded.sections, 'the kinds of line (`lineKinds`)'],
  ['duties', encoded.duties, 'the sides (`sides`)'],
]) {
  const constant = name === 'sections' ? 'sectionWeights' : 'dutyWeights';
  writeFileSync(
    path.join(source, `weights/${name}.ts`),
    `${made}\n/** A letter for each of ${of}, see \`linear-model.ts\`, then the feature it weighs. */\nexport const ${constant} = \`\n${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\`;\n`,
  );
}
console.log('wrote tuning.ts and weights/');
