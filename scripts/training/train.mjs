// @ts-check
import { fitChain } from './chain.mjs';
import { learnFromAdverts } from './joint.mjs';
import { FeatureIndex, fitLinear, LinearFit } from './linear.mjs';

/** What is chosen by hand, each with what it trades. */
export const choices = {
  /** A feature of fewer statements is left out: smaller package, less of single adverts. */
  leastSeen: { sections: 8, duties: 4 },
  /** Weight of an unlabelled advert's duty as "other": fewer false alarms, more missed project duties. */
  otherTradeLine: 0.2,
  /** Weight of a lexicon phrase taken as an example of its side: knowledge against data. */
  phrase: 0.5,
  /** Weight of an unlabelled advert as "neither" among the labelled ones. */
  otherTradeAdvert: 0.4,
  /** Pull of a whole advert's role on the weights of its lines, against the lines' own labels. */
  wholeAdvert: 10,
  /** Weight of a mixed advert; they are rare. */
  mixed: 1.5,
};

/**
 * Reads every posting once: statements, section features, findings and duty features, and the true label of each
 * statement (that of the labelled line it shares most text with).
 */
export function prepare(door, postings) {
  return postings.map((posting) => {
    const statements = door.readStatements(posting.text);
    const kinds = door.sectionFeatures(statements);
    const duties = statements.map((statement) => {
      const findings = door.findEvidence(statement, posting.text);
      return { findings, features: ['any', ...door.dutyFeatures(statement, findings).map((feature) => feature.name)] };
    });
    return {
      posting,
      statements,
      kinds,
      duties,
      truth: statements.map((statement) => labelOf(statement, posting.lines)),
    };
  });
}

/** The labelled line that shares most text with a statement. */
export function labelOf(statement, lines) {
  let best = null;
  let most = 0;
  for (const line of lines ?? []) {
    const shared = Math.min(line.end, statement.end) - Math.max(line.start, statement.start);
    if (shared > most) [best, most] = [line, shared];
  }
  return best;
}

const isWork = (kind) => kind === 'duty' || kind === 'summary';

/** Fits the reader of sections. @returns its part of a Model, and the weights as text */
export function trainSections(door, prepared) {
  const labels = door.lineKinds.length;
  const index = new FeatureIndex(
    prepared.flatMap((one) => one.kinds),
    choices.leastSeen.sections,
  );
  const rows = prepared.map((one) => ({
    features: one.kinds.map((features) => index.of(features)),
    labels: one.truth.map((line) => door.lineKinds.indexOf(line?.section ?? 'other')),
  }));
  const { weights, steps } = fitChain(rows, index.size, labels, { epochs: 8, rate: 0.04, l1: 0.02, l2: 2e-5 });
  const encoded = index.encode(weights, labels, door.letterFor);
  const model = {
    sections: new door.LinearModel(encoded, labels),
    sectionSteps: round(steps),
  };
  return { encoded, model };
}

/**
 * Fits the reader of duties on labelled lines, phrases of the lexicon and whole adverts. `kindsOf` gives the kinds of a
 * prepared advert's statements, as read by a section reader that has not seen it.
 */
export function trainDuties(door, prepared, otherTrades, kindsOf) {
  const K = door.sides.length;
  const examples = [...labelledDuties(prepared), ...otherDuties(otherTrades, kindsOf), ...phraseExamples(door)];
  const index = new FeatureIndex(
    examples.map((example) => example.features),
    choices.leastSeen.duties,
  );
  const known = (features) => {
    const numbers = index.of(features);
    return { features: numbers, values: new Float64Array(numbers.length).fill(door.featureScale(numbers.length)) };
  };
  const rows = examples.map((example) => ({
    ...known(example.features),
    label: door.sides.indexOf(example.side),
    weight: example.weight,
  }));
  const fit = new LinearFit(rows, index.size, K, { rate: 0.06, l1: 0.01, l2: 1e-3 });
  for (let epoch = 0; epoch < 8; epoch++) fit.epoch();
  const adverts = [...prepared, ...otherTrades].map((one) => ({
    lines: one.statements.flatMap((statement, i) =>
      isWork(kindsOf(one)[i].kind)
        ? [
            {
              ...known(one.duties[i].features),
              weight: door.weightOf(statement, one.duties[i].findings, kindsOf(one)[i]),
            },
          ]
        : [],
    ),
    role: door.roles.indexOf(one.posting.role),
    weight: advertWeight(one),
  }));
  learnFromAdverts(door, fit.weights, fit.squares, adverts, () => fit.epoch(0.03), {
    epochs: 6,
    rate: 0.03,
    pull: choices.wholeAdvert,
  });
  const encoded = index.encode(fit.weights, K, door.letterFor);
  const model = { duties: new door.LinearModel(encoded, K) };
  return { encoded, model: { ...model, usualShares: usualShares(door, prepared, kindsOf, model) } };
}

const advertWeight = ({ posting }) =>
  posting.otherTrade ? choices.otherTradeAdvert : posting.role === 'mixed' ? choices.mixed : 1;

function labelledDuties(prepared) {
  return prepared.flatMap(({ statements, duties, truth }) =>
    statements.flatMap((statement, i) =>
      isWork(truth[i]?.section)
        ? [
            {
              features: duties[i].features,
              side: truth[i].side ?? 'other',
              weight: Math.min(1, 0.4 + statement.tokens.length / 12),
            },
          ]
        : [],
    ),
  );
}

/** Duties of adverts that are plainly of other trades. */
function otherDuties(otherTrades, kindsOf) {
  return otherTrades.flatMap((one) =>
    kindsOf(one).flatMap(({ work }, i) =>
      work > 0.7 ? [{ features: one.duties[i].features, side: 'other', weight: choices.otherTradeLine }] : [],
    ),
  );
}

/** Every phrase of the lexicon is an example of its side, so that what nobody wrote in the corpus is known too. */
function phraseExamples(door) {
  return door.concepts
    .filter((concept) => concept.strength > 0 && concept.side !== 'both')
    .flatMap((concept) =>
      concept.forms.flatMap((form) => {
        const [statement] = door.readStatements(form);
        if (statement === undefined) return [];
        const names = door.dutyFeatures(statement, door.findEvidence(statement, form)).map((feature) => feature.name);
        // That a phrase holds its own concept would teach nothing.
        const features = [
          'any',
          ...names.filter((name) => !/^(?:is|helped|first|support-verb|watching-verb):/.test(name)),
        ];
        return [{ features, side: concept.side, weight: (choices.phrase * concept.strength) / 3 }];
      }),
    );
}

/** What a reader of duties makes of a prepared advert's statements, each alone. */
const readAlone = (door, one, model) =>
  one.statements.map((statement, i) => door.readDuty(statement, one.duties[i].findings, model));

/** How much of the labelled adverts' duties is each side's under a reader. */
function usualShares(door, prepared, kindsOf, model) {
  const sums = door.sides.map(() => 0);
  for (const one of prepared) {
    readAlone(door, one, model).forEach((reading, i) => {
      if (!isWork(kindsOf(one)[i].kind)) return;
      const adds = door.share(one.statements[i], reading, kindsOf(one)[i]);
      door.sides.forEach((side, k) => (sums[k] += adds[side]));
    });
  }
  const all = sums.reduce((a, b) => a + b, 0);
  return round([sums.map((sum) => sum / all)])[0];
}

/** The totals of a prepared advert under a reader of duties. */
export function totalsOf(door, one, kinds, model) {
  const totals = { pm: 0, pmo: 0, shared: 0, other: 0 };
  door.inContext(one.statements, kinds, readAlone(door, one, model), model.usualShares).forEach((reading, i) => {
    if (!isWork(kinds[i].kind)) return;
    const adds = door.share(one.statements[i], reading, kinds[i]);
    for (const side of door.sides) totals[side] += adds[side];
  });
  return { posting: one.posting, totals };
}

/** Fits how totals become roles on postings whose totals come from readers that have not seen them. */
export function trainRoles(door, judged) {
  const rows = judged.map(({ posting, totals }) => {
    const values = Float64Array.from(door.roleFeatures(totals));
    return {
      features: Int32Array.from(values.keys()),
      values,
      label: door.roles.indexOf(posting.role),
      weight: advertWeight({ posting }),
    };
  });
  const size = rows[0].values.length;
  const weights = fitLinear(rows, size, door.roles.length, { epochs: 120, rate: 0.1, l2: 3e-3 });
  const byRole = door.roles.map((_, k) => Array.from({ length: size }, (_, f) => weights[f * door.roles.length + k]));
  return round(byRole);
}

const round = (rows) => rows.map((row) => row.map((value) => Number(value.toFixed(3))));
