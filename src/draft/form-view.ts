import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { longestTitle } from './keep-draft.ts';
import { longestDraft } from './read-draft.ts';

/** The files that can be opened, as the browser's own dialogue wants them. */
const kinds = '.txt,.text,.md,.markdown,.csv,.tsv,.ndjson,.jsonl';

/** Fields of the draft, the buttons beside them and the places where verdict and batch are shown: made once. */
export function formView(): HTMLElement[] {
  return [
    h('header', { class: 'page-head' }, h('h1', {}, word('draft_title')), h('p', {}, word('draft_lead'))),
    h(
      'section',
      { class: 'writing', 'aria-label': word('draft_writing') },
      h('label', { for: 'draft-title' }, word('draft_title_label')),
      h('input', {
        id: 'draft-title',
        type: 'text',
        maxlength: longestTitle,
        autocomplete: 'off',
        dir: 'auto',
        placeholder: word('draft_title_example'),
      }),
      h('label', { for: 'draft-text' }, word('draft_text_label')),
      h(
        'div',
        { class: 'editor' },
        h('div', { class: 'behind', 'aria-hidden': 'true' }),
        h('textarea', {
          id: 'draft-text',
          maxlength: longestDraft,
          spellcheck: 'true',
          dir: 'auto',
          'aria-describedby': 'draft-hint',
        }),
      ),
      h('p', { id: 'draft-hint', class: 'hint' }, word('draft_text_hint')),
      h(
        'div',
        { class: 'tools' },
        h('button', { id: 'open-file', type: 'button', 'data-action': 'open-file' }, word('draft_open_file')),
        h('button', { id: 'clear', type: 'button', 'data-action': 'clear' }, word('draft_clear')),
        h('input', { id: 'file', type: 'file', accept: kinds, multiple: true, hidden: true }),
        h('label', { class: 'keep' }, h('input', { id: 'keep', type: 'checkbox' }), ' ', word('draft_keep')),
      ),
      h('p', { id: 'notice', class: 'notice', role: 'alert' }),
    ),
    h('section', { id: 'report', class: 'report', 'aria-label': word('draft_report') }),
    h('section', { id: 'batch', class: 'batch', hidden: true, 'aria-labelledby': 'batch-title' }),
    h('p', { class: 'promise' }, word('draft_promise')),
  ];
}
