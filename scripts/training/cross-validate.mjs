// @ts-check
import { folds } from './corpus.mjs';
import { calibrate } from './calibrate.mjs';
import { totalsOf, trainReaders, trainRoles } from './train.mjs';

/** Totals of each posting by readers that were fitted without its fold (own adverts have folds too). */
export function unseenTotals(door, prepared, otherTrades, among = [...Array(folds).keys()]) {
  return among.flatMap((fold) => {
    const kept = (one) => one.posting.fold !== fold && among.includes(one.posting.fold);
    const { model } = trainReaders(door, prepared.filter(kept), otherTrades.filter(kept));
    const judge = (list, otherTrade) =>
      list.filter((one) => one.posting.fold === fold).map((one) => ({ ...totalsOf(door, one, model), otherTrade }));
    return [...judge(prepared, false), ...judge(otherTrades, true)];
  });
}

/** The numbers of `decide.ts` from totals that are honest. */
export function trainDecision(door, judged) {
  const roleWeights = trainRoles(door, judged);
  return { roleWeights, ...calibrate(door, judged, roleWeights) };
}

/**
 * Verdict material for every posting from a model that has seen neither it nor its source: outer folds for the test,
 * inner ones so that the decision is fitted on honest totals. `each(fold)` is told of progress.
 */
export function crossValidate(door, prepared, otherTrades, each = () => {}) {
  const all = [...Array(folds).keys()];
  return all.flatMap((fold) => {
    each(fold);
    const others = all.filter((other) => other !== fold);
    const kept = (one) => one.posting.fold !== fold;
    const decision = trainDecision(door, unseenTotals(door, prepared, otherTrades, others));
    const readers = trainReaders(door, prepared.filter(kept), otherTrades.filter(kept)).model;
    const model = { ...readers, ...decision };
    const judge = (list, otherTrade) =>
      list
        .filter((one) => one.posting.fold === fold)
        .map((one) => {
          const listing = { title: one.posting.title, text: one.posting.text, company: null, url: null };
          return { ...one, otherTrade, verdict: door.classify(listing, model) };
        });
    return [...judge(prepared, false), ...judge(otherTrades, true)];
  });
}
