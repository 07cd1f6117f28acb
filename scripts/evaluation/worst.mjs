// @ts-check

/** Prints the ten surest errors with the ledger that led to them; the texts are shown for reading only. */
export function reportWorst(rows) {
  const wrong = rows
    .filter(
      (row) =>
        row.truth !== row.given && !row.otherTrade && row.language === 'en' && row.verdict.neither !== 'language',
    )
    .sort((a, b) => b.confidence - a.confidence);
  console.log('\n## The ten surest errors, with the lines that count');
  for (const row of wrong.slice(0, 10)) {
    const { lines, totals } = row.verdict;
    console.log(
      `${row.id}  "${row.title}"  ${row.truth} given as ${row.given} (${row.confidence.toFixed(2)})  ${amounts(totals)}`,
    );
    for (const line of lines.filter(({ adds }) => Object.values(adds).some((added) => added > 0))) {
      const quote = row.text.slice(line.start, line.end).replace(/\s+/g, ' ').slice(0, 90);
      console.log(`    ${amounts(line.adds).padEnd(44)} ${quote}`);
    }
  }
}

const amounts = (adds) =>
  Object.entries(adds)
    .map(([side, amount]) => `${side} ${amount.toFixed(1)}`)
    .join('  ');
