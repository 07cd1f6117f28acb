import type { Listing, Verdict } from '../classifier/index.ts';
import { conceptName, conceptReason, sourceName } from '../ui/concept-words.ts';
import { h, pageText } from '../ui/h.ts';
import { plainLine } from '../ui/line-text.ts';
import { phrase, word } from '../ui/words.ts';
import { adviceFor } from './advice.ts';

/** What to add or cut so that title and duties agree, as buttons that go to the lines; null when they do. */
export function adviceView(listing: Listing, verdict: Verdict): HTMLElement | null {
  const advice = adviceFor(verdict);
  if (advice === null) return null;
  const { meant, cut, add } = advice;
  const title = verdict.suggestedTitle;
  return h(
    'section',
    { id: 'advice', 'aria-labelledby': 'advice-title' },
    h('h2', { id: 'advice-title' }, word('draft_advice')),
    title === null
      ? null
      : h(
          'div',
          { class: 'way' },
          h('h3', {}, word('draft_advice_retitle')),
          h(
            'button',
            { id: 'use-title', type: 'button', class: 'more', 'data-action': 'use-title', 'data-text': title },
            phrase('draft_use_title', pageText(title, null, verdict.language)),
          ),
        ),
    cut.length === 0
      ? null
      : h(
          'div',
          { class: 'way' },
          h('h3', {}, word(`draft_advice_cut_${meant}`)),
          h(
            'ul',
            { class: 'cuts' },
            ...cut.map((line, index) =>
              h(
                'li',
                { class: meant === 'pm' ? 'pmo' : 'pm' },
                h(
                  'button',
                  {
                    id: `cut-${index}`,
                    type: 'button',
                    class: 'line',
                    'data-action': 'show-line',
                    'data-start': line.start,
                    'data-end': line.end,
                    title: word('line_show'),
                  },
                  plainLine(listing.text, line, verdict.language),
                ),
              ),
            ),
          ),
        ),
    add.length === 0
      ? null
      : h(
          'div',
          { class: 'way' },
          h('h3', {}, word(`draft_advice_add_${meant}`)),
          h(
            'ul',
            { class: 'adds' },
            ...add.map(({ id, source }) =>
              h(
                'li',
                { class: meant },
                h('strong', {}, conceptName(id)),
                ': ',
                conceptReason(id),
                source === 'article'
                  ? null
                  : h('span', { class: 'source' }, ' ', word('why_beyond', sourceName(source))),
              ),
            ),
          ),
        ),
  );
}
