import type { Pack } from '../classifier/index.ts';
import { reasons } from '../classifier/lexicon/shown.ready.ts';
import { conceptName, conceptReason } from '../ui/concept-words.ts';
import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';

const steps = [0, 0.5, 1, 1.5, 2] as const;

/** Every concept of the default lexicon with how much it counts. */
export function factorsView(pack: Pack | null): HTMLElement {
  const factors = new Map(pack?.factors.map(({ concept, factor }) => [concept, factor]));
  return h(
    'details',
    { id: 'factors-fold' },
    h('summary', {}, word('options_factors')),
    h(
      'div',
      { class: 'labelled' },
      h('label', { for: 'factor-filter' }, word('options_factors_find')),
      h('input', { id: 'factor-filter', type: 'search', autocomplete: 'off', 'data-filter': 'factors' }),
    ),
    h(
      'ul',
      { id: 'factors', class: 'factors' },
      ...reasons.map((concept) => row(concept, factors.get(concept.id) ?? 1)),
    ),
  );
}

function row({ id }: (typeof reasons)[number], factor: number): HTMLElement {
  const [name, because] = [conceptName(id), conceptReason(id)];
  const values = steps.some((step) => step === factor) ? [...steps] : [...steps, factor].sort((a, b) => a - b);
  return h(
    'li',
    { 'data-words': `${name} ${because}`.toLowerCase() },
    h('label', { for: `factor-${id}` }, name, h('span', { class: 'hint' }, because)),
    h(
      'select',
      { id: `factor-${id}`, 'data-factor': id },
      ...values.map((value) =>
        h('option', { value, selected: value === factor }, value === 0 ? word('options_factor_none') : `× ${value}`),
      ),
    ),
  );
}
