import type { PackConcept } from '../classifier/index.ts';
import { reasons } from '../classifier/lexicon/shown.ready.ts';
import { conceptName } from '../ui/concept-words.ts';
import { h, pageText } from '../ui/h.ts';
import { sideChip } from '../ui/side-view.ts';
import { countedWord, word } from '../ui/words.ts';
import { conceptForm } from './concept-form.ts';
import { factorsView } from './factors-view.ts';
import { faultText } from './fault-text.ts';
import { button, fileButton, part } from './parts.ts';
import type { OptionsState } from './state.ts';

/** The firm's own meaning of PM and PMO: what differs from the default, and the means to change it. */
export function packView(state: OptionsState): HTMLElement[] {
  const { pack, packLocked, packFault, editing } = state;
  const concepts = pack?.concepts ?? [];
  const factors = (pack?.factors ?? []).filter(({ factor }) => factor !== 1);
  return part(
    state,
    'pack',
    h('p', {}, word('options_pack_text')),
    packLocked && h('p', { class: 'locked' }, word('options_locked')),
    packFault !== null && h('p', { class: 'fault' }, word('options_pack_broken', faultText(packFault))),
    h(
      'div',
      { class: 'buttons' },
      !packLocked && fileButton('import-pack', word('options_pack_import')),
      pack !== null && button('export-pack', word('options_pack_export')),
      !packLocked && (pack !== null || packFault !== null) && button('reset-pack', word('options_pack_reset')),
    ),
    h('h3', {}, word('options_pack_diff')),
    pack === null || concepts.length + factors.length === 0
      ? h('p', { class: 'hint' }, word('options_pack_same'))
      : [
          h(
            'p',
            {},
            pageText(pack.name, 'pack-name'),
            ': ',
            countedWord('options_pack_added', concepts.length),
            ' ',
            countedWord('options_pack_changed', factors.length),
          ),
          h('ul', { class: 'diff' }, ...concepts.map((concept) => added(concept, packLocked)), ...factors.map(changed)),
        ],
    !packLocked && conceptForm(pack, editing),
    !packLocked && factorsView(pack),
  );
}

function added(concept: PackConcept, locked: boolean): HTMLElement {
  const { name, side, weight, phrases } = concept;
  const named = (action: string, label: string) => {
    const made = button(action, label, name);
    made.setAttribute('aria-label', `${label}: ${name}`);
    return made;
  };
  return h(
    'li',
    { class: side },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, '+'),
    sideChip(side),
    h(
      'div',
      {},
      h('strong', {}, pageText(name)),
      ` × ${weight}`,
      h('p', { class: 'hint' }, pageText(phrases.join(' · '))),
    ),
    !locked &&
      h(
        'div',
        { class: 'buttons' },
        named('edit-concept', word('options_edit')),
        named('remove-concept', word('options_remove')),
      ),
  );
}

function changed({ concept, factor }: { readonly concept: string; readonly factor: number }): HTMLElement {
  const known = reasons.find(({ id }) => id === concept);
  return h(
    'li',
    {},
    h('span', { class: 'sign', 'aria-hidden': 'true' }, '±'),
    h(
      'div',
      {},
      h('strong', {}, known === undefined ? pageText(concept) : conceptName(concept)),
      ` × ${factor}`,
      known === undefined && h('p', { class: 'hint' }, word('options_pack_unknown')),
    ),
  );
}
