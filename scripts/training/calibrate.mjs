// @ts-check

/** Finds how sharp the chances must be to mean what they say, from where they are called high, and when text is too little. */
export function calibrate(door, judged, roleWeights) {
  const rows = judged.filter(({ posting }) => !posting.otherTrade);
  const scores = rows.map(({ totals }) => scoresOf(door, totals, roleWeights));
  let best = { sharpness: 1, loss: Infinity };
  for (let sharpness = 0.4; sharpness <= 2; sharpness += 0.05) {
    const loss = rows.reduce((sum, { posting }, i) => {
      const chances = door.softmax(scores[i].map((score) => score * sharpness));
      return sum - Math.log(Math.max(1e-6, chances[door.roles.indexOf(posting.role)]));
    }, 0);
    if (loss < best.loss) best = { sharpness: Number(sharpness.toFixed(2)), loss };
  }
  const sure = rows.map(({ posting }, i) => {
    const chances = door.softmax(scores[i].map((score) => score * best.sharpness));
    const top = chances.indexOf(Math.max(...chances));
    return { given: door.roles[top], confidence: chances[top], right: door.roles[top] === posting.role };
  });
  const certaintyAt = {
    role: highFrom(sure.filter(({ given }) => given !== 'neither')),
    neither: highFrom(sure.filter(({ given }) => given === 'neither')),
    medium: 0.6,
  };
  return {
    sharpness: best.sharpness,
    certaintyAt,
    leastOther: leastOther(rows),
  };
}

function scoresOf(door, totals, roleWeights) {
  const features = door.roleFeatures(totals);
  return roleWeights.map((weights) => features.reduce((sum, value, f) => sum + value * weights[f], 0));
}

/** The lowest confidence from which at least 98 of 100 verdicts are right. */
function highFrom(sure) {
  const ordered = [...sure].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let from = 0.97;
  ordered.forEach((row, i) => {
    if (row.right) right++;
    if (i >= 50 && right / (i + 1) >= 0.98) from = row.confidence;
  });
  return Number(Math.max(0.7, Math.min(0.97, from)).toFixed(2));
}

/** The amount of other work that best parts "another job" from "too little". */
function leastOther(rows) {
  const neither = rows.filter(({ posting }) => posting.role === 'neither' && posting.neither);
  let best = { at: 1.5, right: -1 };
  for (let at = 0.25; at <= 4; at += 0.25) {
    const right = neither.filter(
      ({ posting, totals }) => totals.other < at === (posting.neither === 'too-little'),
    ).length;
    if (right > best.right) best = { at, right };
  }
  return best.at;
}
