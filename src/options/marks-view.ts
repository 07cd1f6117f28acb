import { markStyles, type MarkStyle } from '../extension/parse-settings.ts';
import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { checkbox, part, radio } from './parts.ts';
import type { OptionsState } from './state.ts';

/** Whether and how evidence is marked on pages, with lines of an advert that show the choice as pages will. */
export function marksView(state: OptionsState): HTMLElement[] {
  const { settings, locked, newer } = state;
  return part(
    state,
    'marks',
    checkbox({
      name: 'highlights',
      on: settings.highlights,
      label: word('marks_switch'),
      hint: word('options_marks_hint'),
      locked: locked.has('highlights'),
      disabled: newer,
    }),
    h(
      'fieldset',
      {},
      h('legend', {}, word('options_marks_style')),
      locked.has('markStyle') && h('p', { class: 'locked' }, word('options_locked')),
      ...markStyles.map((style) =>
        radio(style, {
          name: 'markStyle',
          on: settings.markStyle === style,
          label: word(`options_style_${style}`),
          hint: word(`options_style_${style}_hint`),
          locked: locked.has('markStyle'),
          disabled: newer,
        }),
      ),
    ),
    h(
      'figure',
      { class: 'preview' },
      h('figcaption', {}, word('options_preview')),
      ...(['pm', 'pmo', 'shared'] as const).map((side) =>
        h(
          'p',
          {},
          h('span', { 'data-preview': side }, word(`options_preview_${side}`)),
          ' ',
          word('options_preview_rest'),
        ),
      ),
    ),
  );
}

/** Paints the preview with the page's own marks: the names that the content script uses, the same style sheet. */
export function paintPreview(style: MarkStyle): void {
  for (const side of ['pm', 'pmo', 'shared'] as const) {
    for (const one of markStyles) CSS.highlights.delete(nameOf(side, one));
    const text = document.querySelector(`[data-preview="${side}"]`)?.firstChild;
    if (!text) continue;
    const range = new Range();
    range.selectNodeContents(text);
    CSS.highlights.set(nameOf(side, style), new Highlight(range));
  }
}

const nameOf = (side: string, style: MarkStyle): string => `remit-${side}${style === 'colours' ? '' : `-${style}`}`;
