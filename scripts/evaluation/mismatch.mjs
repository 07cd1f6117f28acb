// @ts-check

/** A title wrongly called wrong costs as much as so many that are called so rightly. */
const costOfWrong = 2;
/** An advert that one reader labelled, or that we wrote to be hard, says so much of a real one that two agree on. */
const weightOf = (row) => (row.clear ? 1 : 0.25);

const steps = (from, to, by) =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => Number((from + i * by).toFixed(2)));
const confidences = steps(0.6, 0.98, 0.02);
const amounts = steps(0, 5, 0.5);
const shares = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 1.01];

/**
 * From where on duties contradict a plain title, fitted on adverts whose verdicts come from models that had not seen them.
 * @param {any} door @param {any[]} rows @returns {import('../../src/classifier/mismatch.ts').MismatchNumbers}
 */
export function fitMismatch(door, rows) {
  const titled = rows
    .filter((row) => !row.otherTrade && row.language === 'en' && ['pm', 'pmo'].includes(row.verdict.title.claims))
    .map((row) => ({ ...row, named: door.namedShare(row.text, row.verdict.lines), due: isDue(row) }));
  const crossed = (claims) =>
    titled.filter((row) => row.verdict.title.claims === claims && row.given !== claims && /^pmo?$/.test(row.given));
  const elsewhere = titled.filter((row) => row.verdict.neither === 'another-job');
  const from = (some) => best(confidences, (at) => worth(some.filter((row) => row.confidence >= at)));
  const choices = confidences.flatMap((confidence) =>
    amounts.flatMap((other) => shares.map((named) => ({ confidence, other, named }))),
  );
  const job = best(choices, (at) =>
    worth(
      elsewhere.filter(
        (row) => row.confidence >= at.confidence && row.verdict.totals.other >= at.other && row.named < at.named,
      ),
    ),
  );
  return { pm: from(crossed('pm')), pmo: from(crossed('pmo')), job };
}

/** Whether the duties are truly of another role or job than the title claims. */
function isDue({ truth, neither, verdict }) {
  if (truth === 'neither') return neither !== 'too-little';
  return truth !== 'mixed' && truth !== verdict.title.claims;
}

const worth = (rows) => rows.reduce((sum, row) => sum + weightOf(row) * (row.due ? 1 : -costOfWrong), 0);

/** The choice that is worth most; of equals the last, which is the strictest. */
function best(choices, worthOf) {
  return choices.reduce(
    (found, choice) => {
      const value = worthOf(choice);
      return value >= found.value ? { choice, value } : found;
    },
    { choice: choices.at(-1), value: -Infinity },
  ).choice;
}

/** The same rows with the agreement that numbers fitted on the other folds give. */
export function withUnseenMismatch(door, rows) {
  const byFold = new Map();
  const numbersWithout = (fold) => {
    if (!byFold.has(fold))
      byFold.set(
        fold,
        fitMismatch(
          door,
          rows.filter((row) => row.fold !== fold),
        ),
      );
    return byFold.get(fold);
  };
  return rows.map((row) => {
    const { title, role, neither, lines, totals, confidence } = row.verdict;
    const duties = { role, confidence, other: totals.other, named: door.namedShare(row.text, lines) };
    const clear = door.isClear(title.claims, duties, numbersWithout(row.fold));
    return { ...row, agreement: door.agreementOf(title.claims, role, neither, clear, door.namesBoth(title)) };
  });
}
