import type { Row } from '../extension/board-row.ts';
import { word } from '../ui/words.ts';

/** What the duties read like, in few words. */
export function roleWord({ role }: Pick<Row, 'role'>): string {
  return word(`board_role_${role}`);
}

/** Whether title and duties agree, in few words. */
export function agreementWord({ agreement }: Pick<Row, 'agreement'>): string {
  return word(`board_agreement_${agreement}`);
}

/** The confidence as a percentage, as the reader's language writes it; nothing is ever said to be certain. */
export function confidenceWord({ confidence }: Pick<Row, 'confidence'>): string {
  return formats().percent.format(Math.min(confidence, 0.99));
}

/** A day as the reader's language writes it; `ms` are milliseconds since 1970. */
export function dayWord(ms: number): string {
  return formats().day.format(ms);
}

/** A number as the reader's language writes it. */
export function numberWord(count: number): string {
  return formats().number.format(count);
}

function formats() {
  made ??= {
    percent: new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }),
    number: new Intl.NumberFormat(language()),
    day: new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }),
  };
  return made;
}

let made:
  | { readonly percent: Intl.NumberFormat; readonly number: Intl.NumberFormat; readonly day: Intl.DateTimeFormat }
  | undefined;

const language = (): string | undefined => document.documentElement.lang || undefined;
