/** One step up: from a record of one version to the same record of the next. */
export type Step = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Brings a stored record up to the version that `steps` lead to: one more than there are of them. `newer` for a record
 * that a later Remit wrote, which must not be touched, and `damaged` for what is no record of any version.
 */
export function migrate(stored: unknown, steps: readonly Step[]): Readonly<Record<string, unknown>> | Unreadable {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'version')) return 'damaged';
  let record = stored as Readonly<Record<string, unknown>>;
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'damaged';
  if (version > steps.length + 1) return 'newer';
  try {
    for (const step of steps.slice(version - 1)) record = step(record);
  } catch {
    // A step may count on fields that a damaged record lacks.
    return 'damaged';
  }
  return { ...record, version: steps.length + 1 };
}

export type Unreadable = 'newer' | 'damaged';
