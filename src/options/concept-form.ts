import { packLimits, type Pack } from '../classifier/index.ts';
import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { button } from './parts.ts';

const weights = ['1', '0.5', '0.25'] as const;

/** The form that adds a concept to the pack, or changes the one being edited. */
export function conceptForm(pack: Pack | null, editing: string | null): HTMLElement {
  const edited = pack?.concepts.find(({ name }) => name === editing) ?? null;
  const phrases = h(
    'textarea',
    { id: 'concept-phrases', name: 'phrases', rows: 4, required: true, 'aria-describedby': 'concept-phrases-hint' },
    edited?.phrases.join('\n') ?? '',
  );
  const weight = String(edited?.weight ?? 1);
  return h(
    'details',
    { id: 'concept-fold', open: edited !== null },
    h('summary', {}, word(edited === null ? 'options_concept_add' : 'options_concept_change')),
    h(
      'form',
      { id: 'concept-form', 'data-form': 'save-concept', 'data-value': editing },
      pack === null &&
        labelled(
          'pack-name',
          'options_pack_name',
          h('input', {
            id: 'pack-name',
            name: 'pack',
            type: 'text',
            maxlength: packLimits.name,
            value: word('options_pack_default_name'),
            required: true,
          }),
        ),
      labelled(
        'concept-name',
        'options_concept_name',
        h('input', {
          id: 'concept-name',
          name: 'name',
          type: 'text',
          maxlength: packLimits.name,
          value: edited?.name ?? '',
          required: true,
          autocomplete: 'off',
        }),
      ),
      labelled(
        'concept-side',
        'options_concept_side',
        choice('concept-side', 'side', edited?.side ?? 'pmo', [
          ['pm', word('role_pm')],
          ['pmo', word('role_pmo')],
          ['shared', word('filter_shared')],
        ]),
      ),
      labelled(
        'concept-weight',
        'options_concept_weight',
        choice(
          'concept-weight',
          'weight',
          weight,
          [...new Set([...weights, weight])].map((one) => [one, weightName(one)]),
        ),
      ),
      labelled('concept-phrases', 'options_concept_phrases', phrases),
      h(
        'p',
        { id: 'concept-phrases-hint', class: 'hint' },
        word('options_concept_phrases_hint', packLimits.phrases, packLimits.phrase),
      ),
      h(
        'div',
        { class: 'buttons' },
        h(
          'button',
          { id: 'save-concept', type: 'submit', class: 'button primary' },
          word(edited === null ? 'options_add' : 'options_save'),
        ),
        edited !== null && button('cancel-edit', word('options_cancel')),
      ),
    ),
  );
}

function weightName(weight: string): string {
  const at = weights.findIndex((one) => one === weight);
  return at < 0 ? `× ${weight}` : `${word(`options_weight_${String(at)}`)} (× ${weight})`;
}

function labelled(id: string, key: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'labelled' }, h('label', { for: id }, word(key)), control);
}

/** A choice of one from a list. */
function choice(id: string, name: string, value: string, options: readonly (readonly [string, string])[]): HTMLElement {
  return h(
    'select',
    { id, name },
    ...options.map(([one, label]) => h('option', { value: one, selected: one === value }, label)),
  );
}
