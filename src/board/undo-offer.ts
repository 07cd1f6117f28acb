import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { place, say } from './places.ts';
import type { Told } from './row-changes.ts';

/** Tells what a change came to, in words that are read out, and offers to take it back. */
export class UndoOffer {
  #undo: Told['undo'] = null;

  /** True while there is something to take back. */
  get stands(): boolean {
    return this.#undo !== null;
  }

  tell(told: Told): void {
    this.#undo = told.undo;
    say('#said', told.text);
    const close = h('button', { type: 'button', class: 'plain', 'data-action': 'hush' }, word('board_hush'));
    const back = h(
      'button',
      { id: 'undo-button', type: 'button', class: 'primary', 'data-action': 'undo' },
      word('board_undo'),
    );
    place('#undo-offer').replaceChildren(...(told.undo === null ? [close] : [back, close]));
    place('#undo').classList.add('shown');
  }

  /** Tells what failed; true when something did. */
  failed(told: Told | null): boolean {
    if (told !== null) this.tell(told);
    return told !== null;
  }

  hush(): void {
    this.#undo = null;
    say('#said', '');
    place('#undo-offer').replaceChildren();
    place('#undo').classList.remove('shown');
  }

  async takeBack(): Promise<void> {
    const back = this.#undo;
    if (back === null) return;
    this.hush();
    this.tell(await back());
  }
}
