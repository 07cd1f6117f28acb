import { isIds, isRow, isRowEdit, isRowsToPut, isTidying, type RowEdit, type RowsToPut } from './board-messages.ts';
import type { Row } from './board-row.ts';
import { browser, type Sender } from './browser.ts';
import type { Outcome } from './history.ts';
import { isKeptVerdict, isPlaces, type KeptVerdict } from './kept-verdict.ts';
import { isSummary, type Summary } from './summary.ts';

/** What a content script may lack: the page reader, or the classifier and all that a verdict brings along. */
export type Needed = 'reader' | 'judge';

/** Every message: its body, its answer, and who sends it to whom. */
export interface Messages {
  /** content script → background and an open popup: the listing on show, or what is known of it, has changed. */
  reportChanged: { readonly body: Summary; readonly answer: null };
  /** content script → background: a listing may stand here, or does, and what reads or judges it is missing. */
  needTools: { readonly body: Needed; readonly answer: null };
  /** content script, or popup over a window that is not private → background: a verdict to remember while the browser runs. */
  keepVerdict: { readonly body: KeptVerdict; readonly answer: null };
  /** content script → background: which of these listings were judged? */
  verdictsAmong: { readonly body: readonly string[]; readonly answer: readonly KeptVerdict[] };
  /** content script → an open popup: titles of a result list were read. */
  cardsRead: { readonly body: null; readonly answer: null };
  /** extension page → background: a listing was judged in a window that is not private. */
  boardSee: { readonly body: Row; readonly answer: null };
  /** extension page → background, which alone writes the board: a note or star, rows off it, rows onto it. */
  boardEdit: { readonly body: RowEdit; readonly answer: Outcome };
  boardRemove: { readonly body: readonly string[]; readonly answer: Outcome };
  boardPut: { readonly body: RowsToPut; readonly answer: Outcome };
  /** extension page → background: the reader knows who made room, or wants what cannot be read deleted. */
  boardTidy: { readonly body: 'left' | 'damaged'; readonly answer: Outcome };
  /** extension page → background: are you there? */
  ping: { readonly body: null; readonly answer: 'pong' };
}
type Name = keyof Messages;
export interface Message<N extends Name> {
  readonly name: N;
  readonly body: Messages[N]['body'];
}
export type Handlers = {
  readonly [N in Name]?: (
    body: Messages[N]['body'],
    sender: Sender,
  ) => Messages[N]['answer'] | Promise<Messages[N]['answer']>;
};

const shapes: { readonly [N in Name]: (body: unknown) => body is Messages[N]['body'] } = {
  reportChanged: isSummary,
  needTools: (body) => body === 'reader' || body === 'judge',
  keepVerdict: isKeptVerdict,
  verdictsAmong: isPlaces,
  cardsRead: isNothing,
  boardSee: isRow,
  boardEdit: isRowEdit,
  boardRemove: isIds,
  boardPut: isRowsToPut,
  boardTidy: isTidying,
  ping: isNothing,
};

function isNothing(body: unknown): body is null {
  return body === null;
}

/** Answers messages of our own scripts that have the right shape; every other message is left unanswered. */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !maySend(message.name, sender)) return undefined;
    const handler = handlers[message.name] as ((body: unknown, sender: Sender) => unknown) | undefined;
    return handler && Promise.resolve(handler(message.body, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What only the extension's own pages send. */
const ofOwnPages: ReadonlySet<Name> = new Set(['boardSee', 'boardEdit', 'boardRemove', 'boardPut', 'boardTidy']);

/** A script that runs on a page speaks with that page's address, which the browser itself puts there. */
function maySend(name: Name, { url }: Sender): boolean {
  return !ofOwnPages.has(name) || url === undefined || /^(?:chrome|moz)-extension:/.test(url);
}

/** True for a message that is in the table and whose body has the shape it must have. */
export function isMessage(message: unknown): message is Message<Name> {
  if (typeof message !== 'object' || message === null) return false;
  const { name, body } = message as { name?: unknown; body?: unknown };
  return typeof name === 'string' && Object.hasOwn(shapes, name) && shapes[name as Name](body);
}

/**
 * Asks the background; a background that was stopped midway is asked again, three times in all. Null when it cannot be
 * reached, each time in `patience` milliseconds.
 */
export async function ask<N extends Name>(
  name: N,
  body: Messages[N]['body'],
  patience = 1000,
): Promise<Messages[N]['answer'] | null> {
  for (let tries = 0; tries < 3; tries++) {
    const answer = await Promise.race([
      browser.runtime.sendMessage({ name, body }).catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
    ]);
    if (answer !== undefined) return answer as Messages[N]['answer'];
  }
  return null;
}
