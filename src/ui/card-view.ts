import { fixItNote } from './card/fix-it-note.ts';
import type { CardFacts, Judged } from './card/evidence-card.ts';
import { inQuotes, type Question, questionsToAsk } from './card/questions.ts';
import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** What can be copied of a verdict, by the name its button carries. */
export const cardFormats = ['markdown', 'text', 'json', 'note', 'questions'] as const;
export type CardFormat = (typeof cardFormats)[number];

const files = ['markdown', 'text', 'json'] as const;

/** The verdict to take along, folded: buttons that copy or save it, a note to the hiring manager, questions to ask. */
export function cardView(judged: Judged): HTMLElement {
  const questions = questionsToAsk(judged);
  return h(
    'details',
    { id: 'evidence-card', class: 'fold' },
    h('summary', {}, h('h2', {}, word('evidence_title'))),
    buttons('copy', 'evidence-copy', word('evidence_copy')),
    buttons('save', 'evidence-save', word('evidence_save')),
    fixItNote(judged, nobody) === null
      ? null
      : h('p', { class: 'take' }, button('copy', 'note', word('evidence_note'), 'more')),
    questions.length === 0
      ? null
      : [
          h('h3', {}, word('evidence_questions')),
          h('ol', { class: 'questions' }, ...questions.map((one) => row(one, judged.verdict.language))),
          h('p', { class: 'take' }, button('copy', 'questions', word('evidence_copy_questions'), 'more')),
        ],
    h('p', { class: 'done', role: 'status', 'data-done': '' }),
  );
}

/** Only whether there is a note is asked; who made it does not matter. */
const nobody: CardFacts = { version: '', date: '' };

function buttons(how: 'copy' | 'save', id: string, label: string): HTMLElement {
  return h(
    'div',
    { class: 'take', role: 'group', 'aria-labelledby': id },
    h('span', { id, class: 'take-label' }, label),
    ...files.map((format) =>
      button(how, format, { markdown: 'Markdown', text: word('evidence_plain'), json: 'JSON' }[format], null),
    ),
  );
}

function button(how: 'copy' | 'save', format: CardFormat, label: string, className: string | null): HTMLElement {
  return h(
    'button',
    {
      id: `${how}-card-${format}`,
      type: 'button',
      class: className,
      'data-action': `${how}-card`,
      'data-format': format,
    },
    label,
  );
}

function row({ question, quotes }: Question, language: string): HTMLElement {
  return h(
    'li',
    {},
    h('p', {}, question),
    h(
      'p',
      { class: 'hint' },
      quotes.length === 0
        ? word('evidence_ask_silent')
        : phrase('evidence_ask_says', pageText(quotes.map(inQuotes).join(', '), null, language)),
    ),
  );
}
