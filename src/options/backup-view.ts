import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { button, fileButton, part } from './parts.ts';
import type { OptionsState } from './state.ts';

/** All settings into a file and out of one, and back to what Remit came with. */
export function backupView(state: OptionsState): HTMLElement[] {
  return part(
    state,
    'backup',
    h('p', {}, word('options_backup_text')),
    h(
      'div',
      { class: 'buttons' },
      button('export', word('options_export'), null, 'primary'),
      !state.newer && fileButton('import', word('options_import')),
      !state.newer && button('reset', word('options_reset')),
    ),
  );
}
