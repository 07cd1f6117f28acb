import type { Discount, Evidence, Line, LineKind, Side, Verdict } from '../../src/classifier/index.ts';
import type { Report } from '../../src/extension/report.ts';

export type VerdictReport = Extract<Report, { state: 'verdict' }>;

/** One line of a made-up listing; `[words|concept]` is evidence, `[words|concept|discount]` evidence that was refused. */
export type Row = readonly [kind: LineKind, side: Side | null, text: string];

/** A report on the rows, with counts and offsets that agree with them. */
export function reportOf(
  rows: readonly Row[],
  verdict: Partial<Verdict> = {},
  title = 'Project Manager',
): VerdictReport {
  let text = '';
  const lines: Line[] = [];
  for (const [kind, side, marked] of rows) {
    const start = text.length;
    const evidence: Evidence[] = [];
    for (const piece of marked.split(/(\[[^\]]*\])/)) {
      const [quote = '', concept, discount] = piece.startsWith('[') ? piece.slice(1, -1).split('|') : [piece];
      if (concept !== undefined) {
        evidence.push({
          side: side === 'pm' || side === 'pmo' ? side : 'shared',
          concept,
          start: text.length,
          end: text.length + quote.length,
          quote,
          section: kind,
          weight: discount === undefined ? 1 : 0,
          discount: (discount as Discount | undefined) ?? null,
        });
      }
      text += quote;
    }
    const adds = { pm: 0, pmo: 0, shared: 0, other: 0, ...(side === null ? {} : { [side]: 1 }) };
    lines.push({ start, end: text.length, kind, heading: null, side, adds, evidence });
    text += '\n';
  }
  const duties = { pm: 0, pmo: 0, shared: 0, other: 0 };
  for (const { side } of lines) if (side !== null) duties[side]++;
  const sided = Math.max(1, duties.pm + duties.pmo);
  return {
    state: 'verdict',
    source: 'json-ld',
    site: null,
    listing: { title, text, company: 'Northwind Rail', url: 'https://jobs.example.com/1' },
    verdict: {
      language: 'en',
      role: 'pm',
      neither: null,
      confidence: 0.86,
      certainty: 'high',
      shares: { pm: duties.pm / sided, pmo: duties.pmo / sided },
      duties,
      totals: duties,
      title: { clean: title, claims: 'pm', note: null },
      agreement: 'match',
      suggestedTitle: null,
      lines,
      evidence: lines.flatMap((line) => line.evidence),
      ...verdict,
    },
  };
}

/** A "Project Manager" title over the work of a PMO. */
export const supportRows: readonly Row[] = [
  ['company', null, 'Northwind Rail keeps regional trains running in four countries.'],
  ['heading', null, 'What you will do'],
  [
    'summary',
    'pmo',
    'You join our project office and [support our project managers|pmo-helps-project-managers] in three countries.',
  ],
  ['duty', 'pmo', '• [Maintain the project management framework|pmo-owns-method], its templates and its guidance'],
  [
    'duty',
    'pmo',
    '• [Collect status from project managers|pmo-collects-updates] and [consolidate the monthly portfolio report|pmo-portfolio-reports] for the steering board',
  ],
  ['duty', 'pmo', '• Prepare [gate reviews|pmo-gates] and check that every project follows the governance process'],
  ['duty', 'shared', '• Keep the [risk register|shared-risk] up to date'],
  ['duty', 'shared', '• [Maintain project documentation|shared-documentation] on the team site'],
  ['duty', 'pm', '• [Manage the budget|pm-owns-budget] of one small rollout project'],
  ['duty', 'other', '• Order catering for workshops'],
  ['duty', 'other', '• [Reports to the Head of PMO|pmo-office-work|reporting-line]'],
  ['requirement', null, 'Three years around projects; [PMP|shared-certificates|certificate] or PRINCE2 welcome'],
  ['requirement', null, 'You write clearly in English and German'],
  ['benefit', null, 'Thirty days of leave and a rail pass'],
  ['benefit', null, 'Company pension'],
];
