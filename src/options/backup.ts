import { parsePack, type Pack, type PackFault } from '../classifier/index.ts';
import { fieldOf, settingNames, validFields, type Settings } from '../extension/parse-settings.ts';

/** All that a reader has chosen: what the file of an export holds. */
export interface Backup {
  readonly settings: Partial<Settings>;
  readonly pack: Pack | null;
}

/** Why a file was refused, and the place in it. */
export interface Refused {
  readonly fault: PackFault['fault'] | 'too-large' | 'no-json' | 'value';
  readonly at: string;
}

const format = 'remit-settings';
const version = 1;
/** Characters; the largest pack that may be stored is smaller. */
const longestFile = 1_500_000;

/** The text of the file that holds everything; the same choices give the same bytes. */
export function writeBackup({ settings, pack }: Backup): string {
  return `${JSON.stringify({ format, version, settings, pack }, null, 2)}\n`;
}

/** What a file of settings, or of a pack alone, holds; the first fault found when it is neither. */
export function readBackup(text: string): Backup | Refused {
  const value = parseJson(text);
  if (value === tooLarge) return { fault: 'too-large', at: '' };
  if (value === undefined) return { fault: 'no-json', at: '' };
  if (fieldOf(value, 'format') !== format) return { fault: 'form', at: 'format' };
  const given = fieldOf(value, 'version');
  if (given !== version) return { fault: Number(given) > version ? 'newer' : 'form', at: 'version' };
  const settings = fieldOf(value, 'settings') ?? {};
  if (typeof settings !== 'object' || Array.isArray(settings)) return { fault: 'form', at: 'settings' };
  const valid = validFields(settings);
  const wrong = settingNames.find((name) => Object.hasOwn(settings, name) && !Object.hasOwn(valid, name));
  if (wrong !== undefined) return { fault: 'value', at: `settings.${wrong}` };
  const pack = fieldOf(value, 'pack') ?? null;
  if (pack === null) return { settings: valid, pack: null };
  const parsed = parsePack(pack);
  return 'pack' in parsed ? { settings: valid, pack: parsed.pack } : { ...parsed, at: `pack.${parsed.at}` };
}

/** The pack in the text of a file, or the first fault found. */
export function readPackFile(text: string): { readonly pack: Pack } | Refused {
  const value = parseJson(text);
  if (value === tooLarge) return { fault: 'too-large', at: '' };
  return value === undefined ? { fault: 'no-json', at: '' } : parsePack(value);
}

const tooLarge = Symbol('too large');

function parseJson(text: string): unknown {
  if (text.length > longestFile) return tooLarge;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
