/** How evidence is marked on pages: tints and lines, lines only, tints only, or strong colours that everyone tells apart. */
export type MarkStyle = (typeof markStyles)[number];
export const markStyles = ['colours', 'lines', 'tints', 'strong'] as const;

export interface Settings {
  /** Whether evidence is marked on the page. */
  readonly highlights: boolean;
  readonly markStyle: MarkStyle;
  /** Whether pointing at a mark shows on the page why it counts. */
  readonly card: boolean;
  /** Whether result lists are marked, on sites that are checked without a click. */
  readonly lists: boolean;
  /** Whether judged listings are kept on the board. */
  readonly board: boolean;
  /** The most listings the board keeps. */
  readonly boardLimit: number;
}

export const defaultSettings: Settings = {
  highlights: false,
  markStyle: 'colours',
  card: true,
  lists: false,
  board: false,
  boardLimit: 2000,
};

/** The fewest and the most listings a board may be set to keep. */
export const boardLimits = { least: 50, most: 10_000 } as const;

/** Key in local storage, and the version of what is stored under it. */
export const settingsKey = 'settings';
export const settingsVersion = 1;
/** Key under which the background keeps what the reader's organisation has set, for scripts that cannot ask for it. */
export const policyKey = 'policy';
/** Key of the definition pack. */
export const packKey = 'pack';

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const allowed: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  highlights: isBoolean,
  markStyle: (value) => markStyles.some((style) => style === value),
  card: isBoolean,
  lists: isBoolean,
  board: isBoolean,
  boardLimit: (value) => Number.isInteger(value) && inLimits(value as number),
};

const inLimits = (value: number): boolean => value >= boardLimits.least && value <= boardLimits.most;

/** The names of all settings. */
export const settingNames = Object.keys(allowed) as readonly (keyof Settings)[];

/** The fields of a record that are settings with a value they may have; whatever else it holds is left out. */
export function validFields(record: unknown): Partial<Settings> {
  return Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = fieldOf(record, name);
      return allowed[name](value) ? [[name, value]] : [];
    }),
  );
}

/** What the reader has chosen; nothing when it is not of this version. */
export const ownFields = (stored: unknown): Partial<Settings> =>
  fieldOf(stored, 'version') === settingsVersion ? validFields(stored) : {};

/** True for settings that a newer version of Remit has stored: they are neither read nor written over. */
export function isNewer(stored: unknown): boolean {
  const version = fieldOf(stored, 'version');
  return typeof version === 'number' && version > settingsVersion;
}

/**
 * Whatever was stored, settings come out: wrong or missing fields, and versions not known, fall back to the defaults.
 * What the organisation has set (`settings` of the policy) wins; what it suggests (`defaults`) holds until the reader
 * chooses.
 */
export function parseSettings(stored: unknown, policy: unknown = null): Settings {
  const suggested = validFields(fieldOf(policy, 'defaults'));
  return { ...defaultSettings, ...suggested, ...ownFields(stored), ...validFields(fieldOf(policy, 'settings')) };
}

/** A field of a record from outside, or undefined; inherited ones do not count. */
export function fieldOf(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  return (record as Readonly<Record<string, unknown>>)[name];
}

/** The definition pack that holds, not checked yet, from what is stored; the organisation's wins. Undefined for none. */
export const packAmong = (stored: unknown): unknown =>
  fieldOf(fieldOf(stored, policyKey), 'pack') ?? fieldOf(stored, packKey);
