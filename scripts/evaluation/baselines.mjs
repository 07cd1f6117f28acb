// @ts-check
import { Worker } from 'node:worker_threads';

/** @typedef {{ id: string, fold: number, label: number, title: string[], words: string[], concepts: string[] }} PlainAdvert */

/** What the plain methods see of a prepared advert. @returns {PlainAdvert} */
function plainly(door, { posting, statements, duties }) {
  const stems = (some) => some.flatMap(({ tokens }) => tokens.map(({ stem }) => stem));
  return {
    id: posting.id,
    fold: posting.fold,
    label: door.roles.indexOf(posting.role),
    title: stems(door.readStatements(posting.title)),
    words: stems(statements),
    concepts: duties.flatMap(({ findings }) => findings.hits.map((hit) => hit.value.id)),
  };
}

/**
 * What plain methods make of labelled adverts, on the same folds; runs beside whatever else is going on.
 * @returns {Promise<{ name: string, given: Map<string, string> }[]>} for each method the role given to each advert by id
 */
export async function judgeByBaselines(door, prepared) {
  const thread = new Worker(new URL('baseline-thread.mjs', import.meta.url), {
    workerData: prepared.map((one) => plainly(door, one)),
  });
  const judged = await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return judged.map(({ name, labels }) => ({
    name,
    given: new Map(labels.map(([id, label]) => [id, door.roles[label]])),
  }));
}
