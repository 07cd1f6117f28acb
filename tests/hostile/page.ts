/** A page of a site that means harm, or is badly broken, around one of two listings of ours. */
export interface HostilePage {
  readonly name: string;
  /** Which of the two listings stands on it. */
  readonly twin: Twin;
  readonly html: () => string;
  readonly headers: Readonly<Record<string, string>>;
  /** What may be said of it beside its clean twin's verdict: states of the popup. Empty: nothing else will do. */
  readonly refused: readonly string[];
  /** Its own scripts keep changing it, so that its markup is no measure. */
  readonly restless: boolean;
  /** Its own faults that its console tells of. */
  readonly ownErrors: RegExp | null;
}
export type Twin = 'pm' | 'pmo';

/** What is put around the listing, and where. */
export interface Parts {
  readonly twin?: Twin;
  readonly head?: string;
  /** Structured data; made when the page is asked for, as some of it is huge. */
  readonly data?: (twin: Twin) => string;
  /** Before the listing, in the body. */
  readonly before?: string;
  readonly after?: string;
  /** A script of the page's own, run where it stands: behind everything. */
  readonly script?: string;
  /** Changes the listing's markup. */
  readonly listing?: (html: string) => string;
  /** The whole page, instead of all that. */
  readonly whole?: (listing: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly refused?: readonly string[];
  readonly restless?: boolean;
  readonly ownErrors?: RegExp;
}

const duties = {
  pm: [
    'Own the budget, schedule and scope of both renewals and answer for them to the client',
    'Plan the work with the site engineers and deliver each stage on the agreed date',
    'Manage risks and changes of the project, and decide with the sponsor what to give up when time runs short',
    'Lead a team of nine engineers and three subcontractors through design, permits and construction',
    'Report progress to stakeholders every fortnight and close the project out with the client',
  ],
  pmo: [
    'Maintain the project portfolio register and consolidate status reports from all projects for the board',
    'Set the templates, stage gates and governance standards that every project manager uses',
    'Audit projects for compliance with the method and report deviations to the head of the PMO',
    'Coordinate resource capacity and demand across the portfolio and prepare prioritisation for the steering committee',
    'Train project managers in the project management tools and support them with planning methods',
  ],
} as const;
const titles = { pm: 'Project Manager, Bridge Renewal', pmo: 'PMO Analyst' } as const;
const companies = { pm: 'Harbourvale Engineering', pmo: 'Lindqvist Water' } as const;

const items = (lines: readonly string[]): string => lines.map((line) => `<li>${line}</li>`).join('\n');

/** The listing as clean sites write it. */
export const listingHtml = (twin: Twin): string => `<main>
<h1 class="title">${titles[twin]}</h1>
<p class="company">${companies[twin]}</p>
<div class="description">
<h2>What you will do</h2>
<ul>
${items(duties[twin])}
</ul>
<h2>What you bring</h2>
<ul>
<li>Five years in a post like this one</li>
<li>Calm at a public meeting</li>
</ul>
<h2>What we offer</h2>
<ul>
<li>Thirty days of leave</li>
<li>A bicycle, if you want one</li>
</ul>
</div>
<a class="apply" href="/none">Apply</a>
</main>`;

/** The same listing as structured data. */
export const posting = (twin: Twin): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: titles[twin],
  hiringOrganization: { '@type': 'Organization', name: companies[twin] },
  description: `<ul>${items(duties[twin])}</ul>`,
});

/** A script element with structured data, as text. */
export const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

/** Kept first on every page, before anything is spoilt: whatever goes wrong on it is noted where the test finds it. */
const harm = `<script>window.harm = [];
addEventListener('error', (event) => window.harm.push(String(event.message)));
addEventListener('unhandledrejection', (event) => window.harm.push(String(event.reason)));</script>`;

/** Changes the words of some markup and none of its tags. */
export const words = (change: (text: string) => string) => ({
  listing: (html: string) => html.replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`),
});

/** One hostile page. */
export function hostile(name: string, parts: Parts): HostilePage {
  const { twin = name.length % 2 === 0 ? 'pm' : 'pmo', head = '', before = '', after = '', script, ...rest } = parts;
  const listing = (): string => (parts.listing ?? ((html: string) => html))(listingHtml(twin));
  const html = (): string =>
    parts.whole?.(listing()) ??
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${harm}<title>${titles[twin]} | ${companies[twin]}</title>${parts.data?.(twin) ?? ''}${head}</head>
<body>${before}
${listing()}
${after}${script === undefined ? '' : `<script>${script}</script>`}</body></html>`;
  return {
    name,
    twin,
    html,
    headers: rest.headers ?? {},
    refused: rest.refused ?? [],
    restless: rest.restless ?? false,
    ownErrors: rest.ownErrors ?? null,
  };
}

/** The page a hostile one is compared with. */
export const clean = (twin: Twin): HostilePage => hostile(`the clean ${twin} page`, { twin });
