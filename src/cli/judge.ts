import { classify, type Listing, type Verdict } from '../classifier/index.ts';
import type { Refusal, Source } from '../page/reading.ts';
import { problem, type Input, type Problem } from './input.ts';
import { readPage } from './read-page.ts';

/** An input with its verdict, or with the reason why its page holds no listing. */
export type Answer = { readonly kind: 'answer'; readonly id: string | number; readonly url: string | null } & (
  | { readonly state: 'verdict'; readonly source: Source; readonly listing: Listing; readonly verdict: Verdict }
  | { readonly state: 'none'; readonly refusal: Refusal }
);

export type Judge = (input: Input, url: string | null) => Promise<Answer | Problem>;

/** Reads and judges one input; `url` is the address of a page that does not tell its own. Never throws. */
export async function judge(input: Input, url: string | null): Promise<Answer | Problem> {
  try {
    return input.kind === 'page' ? await judgePage(input, input.url ?? url) : judgeText(input);
  } catch (error) {
    return problem(String(input.id), `could not be judged (${error instanceof Error ? error.message : String(error)})`);
  }
}

function judgeText({ id, title, text, company, url, headings }: Input & { kind: 'text' }): Answer {
  const listing = { title, text, company, url, headings };
  return { kind: 'answer', id, url, state: 'verdict', source: 'text', listing, verdict: classify(listing) };
}

async function judgePage({ id, html }: Input & { kind: 'page' }, url: string | null): Promise<Answer> {
  const { reading, address } = await readPage(html, url);
  if (reading.state === 'none') return { kind: 'answer', id, url: address, state: 'none', refusal: reading.refusal };
  const { source, listing } = reading;
  return { kind: 'answer', id, url: address, state: 'verdict', source, listing, verdict: classify(listing) };
}
