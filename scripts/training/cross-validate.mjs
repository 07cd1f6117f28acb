// @ts-check
import { calibrate } from './calibrate.mjs';
import { folds } from './corpus.mjs';
import { totalsOf, trainDuties, trainRoles, trainSections } from './train.mjs';

const everyFold = [...Array(folds).keys()];

/**
 * Fits a whole model on the adverts of some folds. Each part is fitted on what the part before it says of adverts it has
 * not seen: kinds of lines, then totals. @returns the Model, and its weights as text
 */
export function trainModel(door, prepared, otherTrades, among = everyFold) {
  const within = (one) => among.includes(one.posting.fold);
  const labelled = prepared.filter(within);
  const others = otherTrades.filter(within);
  const kinds = unseenKinds(door, labelled, others, among);
  const kindsOf = (one) => kinds.get(one);
  const judged = among.flatMap((fold) => {
    const without = (one) => one.posting.fold !== fold;
    const { model } = trainDuties(door, labelled.filter(without), others.filter(without), kindsOf);
    const left = [...labelled, ...others].filter((one) => one.posting.fold === fold);
    return left.map((one) => totalsOf(door, one, kindsOf(one), model));
  });
  const roleWeights = trainRoles(door, judged);
  const sections = trainSections(door, labelled);
  const duties = trainDuties(door, labelled, others, kindsOf);
  return {
    model: { ...sections.model, ...duties.model, roleWeights, ...calibrate(door, judged, roleWeights) },
    encoded: { sections: sections.encoded, duties: duties.encoded },
  };
}

/** The kinds of every advert's statements by a section reader fitted without the advert's fold. */
function unseenKinds(door, labelled, others, among) {
  const kinds = new Map();
  for (const fold of among) {
    const { model } = trainSections(
      door,
      labelled.filter((one) => one.posting.fold !== fold),
    );
    for (const one of [...labelled, ...others]) {
      if (one.posting.fold === fold) kinds.set(one, door.readSections(one.statements, model));
    }
  }
  return kinds;
}

/**
 * Every advert with its verdict by a model that has seen neither it nor its source.
 * @param {(fold: number) => void} each is told of progress
 */
export function crossValidate(door, prepared, otherTrades, each) {
  return everyFold.flatMap((fold) => {
    each(fold);
    const among = everyFold.filter((other) => other !== fold);
    const { model } = trainModel(door, prepared, otherTrades, among);
    return [...prepared, ...otherTrades]
      .filter((one) => one.posting.fold === fold)
      .map((one) => {
        const { title, text } = one.posting;
        return { ...one, verdict: door.classify({ title, text, company: null, url: null }, null, model) };
      });
  });
}
