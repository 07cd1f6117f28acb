export interface Settings {
  /** Whether evidence is marked on the page. */
  readonly highlights: boolean;
}

export const defaultSettings: Settings = { highlights: false };

/** Key in local storage, and the version of what is stored under it. */
export const settingsKey = 'settings';
export const settingsVersion = 1;

/** Whatever was stored, settings come out: wrong or missing fields, and versions not known, fall back to the defaults. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const field = (name: string): unknown =>
    Object.hasOwn(stored, name) ? (stored as Record<string, unknown>)[name] : undefined;
  if (field('version') !== settingsVersion) return defaultSettings;
  const highlights = field('highlights');
  return { highlights: typeof highlights === 'boolean' ? highlights : defaultSettings.highlights };
}
