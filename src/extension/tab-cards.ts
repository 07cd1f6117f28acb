import { callFrames } from './frames.ts';
import { isSeenCards, type SeenCard } from './kept-verdict.ts';
import { handle } from './messages.ts';

/** One title of a result list, and the frame of the tab that it stands in. */
interface TabCard extends SeenCard {
  readonly frameId: number;
}

/** The titles of the result lists in a tab, of all its frames. */
interface TabCards {
  readonly total: number;
  readonly cards: readonly TabCard[];
}

/** Reads the titles of the result lists in a tab; none where there is no list or no access. */
export async function readCards(tabId: number): Promise<TabCards> {
  const answers = await callFrames(tabId, 'cards');
  if (typeof answers === 'string') return { total: 0, cards: [] };
  const frames = answers.flatMap(({ frameId, value }) => (isSeenCards(value) ? [{ frameId, ...value }] : []));
  return {
    total: frames.reduce((sum, frame) => sum + frame.total, 0),
    cards: frames.flatMap(({ frameId, cards }) => cards.map((card) => ({ ...card, frameId }))),
  };
}

/** Scrolls a tab to the title of a card and flashes it. */
export async function showCard(tabId: number, frameId: number, id: number): Promise<void> {
  await callFrames(tabId, 'showCard', [id], [frameId]);
}

/** Calls back when more titles of a result list were read in a tab; returns the function that stops it. */
export function onCardsRead(listener: (tabId: number) => void): () => void {
  return handle({
    cardsRead: (_, { tab }) => {
      if (tab?.id !== undefined) listener(tab.id);
      return null;
    },
  });
}
