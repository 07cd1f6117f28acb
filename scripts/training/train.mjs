// @ts-check
import { fitChain } from './chain.mjs';
import { FeatureIndex, fitLinear } from './linear.mjs';

/** What is chosen by hand, each with what it trades. */
export const choices = {
  /** A feature of fewer statements is left out: smaller package, less of single adverts. */
  leastSeen: { sections: 8, duties: 4 },
  /** Weight of an unlabelled advert's duty as "other": fewer false alarms, more missed project duties. */
  otherTradeLine: 0.2,
  /** Weight of a lexicon phrase taken as an example of its side: knowledge against data. */
  phrase: 0.5,
  /** Weight of an unlabelled advert as "neither" among the labelled ones. */
  otherTradeAdvert: 1,
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

const isWork = (line) => line !== null && (line.section === 'duty' || line.section === 'summary');

/** Fits the readers of sections and of duties. @returns the parts of a Model that read statements, with their texts */
export function trainReaders(door, prepared, otherTrades) {
  const sections = trainSections(
    door,
    prepared.filter(({ posting }) => posting.lines !== null),
  );
  const duties = trainDuties(door, prepared, otherTrades, sections.model);
  return {
    model: { ...sections.model, ...duties.model },
    encoded: { sections: sections.encoded, duties: duties.encoded },
  };
}

function trainSections(door, prepared) {
  const labels = door.lineKinds.length;
  const index = new FeatureIndex(
    prepared.flatMap((one) => one.kinds),
    choices.leastSeen.sections,
  );
  const rows = prepared.map((one) => ({
    features: one.kinds.map((features) => index.of(features)),
    labels: one.truth.map((line) => door.lineKinds.indexOf(line?.section ?? 'other')),
  }));
  const { weights, steps, starts } = fitChain(rows, index.size, labels, { epochs: 8, rate: 0.04, l1: 0.02, l2: 2e-5 });
  const encoded = index.encode(weights, labels, door.letterFor);
  return {
    encoded,
    model: {
      sections: new door.LinearModel(encoded, labels),
      sectionSteps: round(steps),
      sectionStarts: round([starts])[0],
    },
  };
}

function trainDuties(door, prepared, otherTrades, reader) {
  const examples = [...labelledDuties(prepared), ...otherDuties(door, otherTrades, reader), ...phraseExamples(door)];
  const index = new FeatureIndex(
    examples.map((example) => example.features),
    choices.leastSeen.duties,
  );
  const rows = examples.map((example) => {
    const features = index.of(example.features);
    return {
      features,
      values: new Float64Array(features.length).fill(door.featureScale(features.length)),
      label: door.sides.indexOf(example.side),
      weight: example.weight,
    };
  });
  const weights = fitLinear(rows, index.size, door.sides.length, { epochs: 8, rate: 0.06, l1: 0.01, l2: 1e-3 });
  const encoded = index.encode(weights, door.sides.length, door.letterFor);
  return { encoded, model: { duties: new door.LinearModel(encoded, door.sides.length) } };
}

function labelledDuties(prepared) {
  return prepared.flatMap(({ statements, duties, truth }) =>
    statements.flatMap((statement, i) =>
      isWork(truth[i])
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
function otherDuties(door, otherTrades, reader) {
  return otherTrades.flatMap(({ statements, duties }) =>
    door
      .readSections(statements, reader)
      .flatMap(({ work }, i) =>
        work > 0.7 ? [{ features: duties[i].features, side: 'other', weight: choices.otherTradeLine }] : [],
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

/** The totals that a model's readers give a posting. */
export function totalsOf(door, { posting, statements, duties }, model) {
  const kinds = door.readSections(statements, model);
  const totals = { pm: 0, pmo: 0, shared: 0, other: 0 };
  const readings = statements.map((statement, i) => {
    if (kinds[i].kind !== 'summary' && kinds[i].kind !== 'duty') return null;
    const reading = door.readDuty(statement, duties[i].findings, model);
    const adds = door.share(statement, reading);
    for (const side of door.sides) totals[side] += adds[side];
    return reading;
  });
  return { posting, totals, kinds, readings };
}

/** Fits how totals become roles on postings whose totals come from readers that have not seen them. */
export function trainRoles(door, judged) {
  const rows = judged.map(({ posting, totals, otherTrade }) => {
    const values = Float64Array.from(door.roleFeatures(totals));
    const weight = otherTrade ? choices.otherTradeAdvert : posting.role === 'mixed' ? choices.mixed : 1;
    return { features: Int32Array.from(values.keys()), values, label: door.roles.indexOf(posting.role), weight };
  });
  const size = rows[0].values.length;
  const weights = fitLinear(rows, size, door.roles.length, { epochs: 120, rate: 0.1, l2: 3e-3 });
  const byRole = door.roles.map((_, k) => Array.from({ length: size }, (_, f) => weights[f * door.roles.length + k]));
  return round(byRole);
}

const round = (rows) => rows.map((row) => row.map((value) => Number(value.toFixed(3))));
