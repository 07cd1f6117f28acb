import type { Agreement, Role } from '../classifier/index.ts';
import type { Report } from './report.ts';

/** As much of a report as the badge needs: small enough to send with every change of the page. */
export interface Summary {
  /** `reading` while the listing on show has not been judged yet. */
  readonly state: 'reading' | Report['state'];
  /** Null unless there is a verdict. */
  readonly role: Role | null;
  readonly agreement: Agreement;
}

export const reading: Summary = { state: 'reading', role: null, agreement: 'none' };

/** The part of a report that the badge shows. */
export function summaryOf(report: Report): Summary {
  if (report.state !== 'verdict') return { state: report.state, role: null, agreement: 'none' };
  return { state: 'verdict', role: report.verdict.role, agreement: report.verdict.agreement };
}

const states: readonly unknown[] = ['reading', 'verdict', 'no-listing', 'no-access', 'error'];
const roles: readonly unknown[] = [null, 'pm', 'pmo', 'mixed', 'neither'];
const agreements: readonly unknown[] = ['match', 'mismatch', 'ambiguous', 'none'];

/** True for a summary whose every field holds one of the values it may hold; for messages from a page's process. */
export function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null) return false;
  const of = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return states.includes(of('state')) && roles.includes(of('role')) && agreements.includes(of('agreement'));
}
