import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import type { OptionsState, Section } from './state.ts';

type Content = Parameters<typeof h>[2];

/** One part of the page under its heading, with the live region in which its buttons answer. */
export function part(state: OptionsState, id: Section, ...content: readonly Content[]): HTMLElement[] {
  const { note, undo } = state;
  return [
    h(
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      h('h2', { id: `${id}-title` }, word(`options_${id}`)),
      content,
    ),
    h(
      'div',
      { id: `${id}-note`, class: 'answer', role: 'status' },
      note?.section === id && h('p', {}, note.text),
      note?.section === id && undo?.section === id && button('undo', word('options_undo')),
    ),
  ];
}

/** A button that does what `action` says; `value` tells it to what. */
export function button(action: string, label: string, value: string | null = null, className = ''): HTMLElement {
  const id = value === null ? action : `${action}-${value}`;
  const attributes = { id, type: 'button', class: `button ${className}`.trim(), 'data-action': action };
  return h('button', { ...attributes, 'data-value': value }, label);
}

interface Choice {
  readonly name: string;
  readonly on: boolean;
  readonly label: string;
  readonly hint?: string;
  /** True when the organisation has set it, and when nothing may be changed at all. */
  readonly locked: boolean;
  readonly disabled: boolean;
}

/** A setting that is on or off. */
export function checkbox(choice: Choice): HTMLElement {
  return field('checkbox', choice.name, { ...choice, id: `setting-${choice.name}` });
}

/** One of the values that a setting may have. */
export function radio(value: string, choice: Choice): HTMLElement {
  return field('radio', value, { ...choice, id: `setting-${choice.name}-${value}` });
}

function field(
  type: string,
  value: string,
  { id, name, on, label, hint, locked, disabled }: Choice & { id: string },
): HTMLElement {
  return h(
    'div',
    { class: 'choice' },
    h('input', {
      id,
      type,
      name,
      value,
      checked: on,
      disabled: locked || disabled,
      'data-setting': name,
      'aria-describedby': hint === undefined ? null : `${id}-hint`,
    }),
    h('label', { for: id }, label),
    hint !== undefined && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
    locked && type !== 'radio' && h('p', { class: 'locked' }, word('options_locked')),
  );
}

/** A button that lets the reader choose a file. */
export function fileButton(action: string, label: string): HTMLElement {
  return h(
    'label',
    { class: 'button file' },
    label,
    h('input', { id: action, type: 'file', accept: '.json,application/json', class: 'unseen', 'data-file': action }),
  );
}
