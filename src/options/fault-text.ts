import { word } from '../ui/words.ts';
import type { Refused } from './backup.ts';

/** Why a file was refused, in a sentence that names the place in it. */
export function faultText({ fault, at }: Refused): string {
  const text = word(`options_fault_${fault.replaceAll('-', '_')}`);
  return at === '' ? text : `${text} (${at})`;
}
