import { browser, type Sender } from './browser.ts';
import { isSummary, type Summary } from './summary.ts';

/** Every message: its body, its answer, and who sends it to whom. */
export interface Messages {
  /** content script → background and an open popup: the listing on show, or what is known of it, has changed. */
  reportChanged: { readonly body: Summary; readonly answer: null };
  /** content script → background: a listing stands here, and the classifier does not. */
  needJudge: { readonly body: null; readonly answer: null };
  /** extension page → background: are you there? */
  ping: { readonly body: null; readonly answer: 'pong' };
}
type Name = keyof Messages;
export interface Message<N extends Name> {
  readonly name: N;
  readonly body: Messages[N]['body'];
}
type Handlers = {
  readonly [N in Name]?: (
    body: Messages[N]['body'],
    sender: Sender,
  ) => Messages[N]['answer'] | Promise<Messages[N]['answer']>;
};

const shapes: { readonly [N in Name]: (body: unknown) => body is Messages[N]['body'] } = {
  reportChanged: isSummary,
  needJudge: isNothing,
  ping: isNothing,
};

function isNothing(body: unknown): body is null {
  return body === null;
}

/** Answers messages of our own scripts that have the right shape; every other message is left unanswered. */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const handler = handlers[message.name] as ((body: unknown, sender: Sender) => unknown) | undefined;
    return handler && Promise.resolve(handler(message.body, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** True for a message that is in the table and whose body has the shape it must have. */
export function isMessage(message: unknown): message is Message<Name> {
  if (typeof message !== 'object' || message === null) return false;
  const { name, body } = message as { name?: unknown; body?: unknown };
  return typeof name === 'string' && Object.hasOwn(shapes, name) && shapes[name as Name](body);
}

/** Asks the background; a background that was stopped midway is asked again. Null when it cannot be reached in 3 s. */
export async function ask<N extends Name>(name: N, body: Messages[N]['body']): Promise<Messages[N]['answer'] | null> {
  for (let tries = 0; tries < 3; tries++) {
    const answer = await Promise.race([
      browser.runtime.sendMessage({ name, body }).catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, 1000)),
    ]);
    if (answer !== undefined) return answer as Messages[N]['answer'];
  }
  return null;
}
