import { expect, test } from 'vitest';
import { classify, type Verdict } from '../../src/classifier/index.ts';
import { blocksBehind, blocksInFront, type Noise, plain, removedBlocks, respellings, typo } from './noise.ts';
import { type OwnAdvert, ownAdverts } from './own-adverts.ts';

const adverts = ownAdverts(60);
const judge = ({ title }: OwnAdvert, text: string): Verdict => classify({ title, text, company: null, url: null });
const before = new Map(adverts.map((advert) => [advert.id, judge(advert, plain(advert.lines))]));

/** The adverts whose role changes, and those whose shares move by more than a fiftieth. */
function moved(noise: Noise, seed = 0): { readonly role: string[]; readonly shares: string[] } {
  const role: string[] = [];
  const shares: string[] = [];
  adverts.forEach((advert, i) => {
    const was = before.get(advert.id);
    const is = judge(advert, noise.change(advert.lines, seed + i));
    if (was === undefined || was.role !== is.role) role.push(advert.id);
    else if (Math.max(Math.abs(was.shares.pm - is.shares.pm), Math.abs(was.shares.pmo - is.shares.pmo)) > 0.02)
      shares.push(advert.id);
  });
  return { role, shares };
}

/** One in twenty, where a line hangs on its neighbour; one in four where the listing's first lines get another one. */
const few = Math.ceil(adverts.length / 20);
/** One in a hundred: a verdict on the edge between two roles. */
const edge = Math.ceil(adverts.length / 100);
const quarter = Math.ceil(adverts.length / 4);

test.each(respellings)('$name: the same words in another dress never move role nor shares', (noise) => {
  expect(moved(noise)).toEqual({ role: [], shares: [] });
});

test.each(blocksBehind)('$name: the role stays but for one on the edge, and so do nearly all shares', (noise) => {
  const { role, shares } = moved(noise);
  expect({ edge: role.length <= edge, few: shares.length <= few, role, shares }).toEqual({
    edge: true,
    few: true,
    role,
    shares,
  });
});

test.each([...blocksInFront, ...removedBlocks])('$name: nearly every role and most shares stay', (noise) => {
  const { role, shares } = moved(noise);
  expect({ few: role.length <= few, most: shares.length <= quarter, role, shares }).toEqual({
    few: true,
    most: true,
    role,
    shares,
  });
});

test('one typo in a word of a duty never changes the role and hardly ever the shares', () => {
  const rounds = [1, 2, 3].map((seed) => moved(typo, seed * 1000));
  expect(rounds.flatMap(({ role }) => role)).toEqual([]);
  expect(rounds.flatMap(({ shares }) => shares).length).toBeLessThanOrEqual(rounds.length * few);
});
