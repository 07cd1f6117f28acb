import type { Agreement, Discount, LineKind, Neither, Role, TitleClaim } from '../classifier/index.ts';
import type { Answer } from './judge.ts';

/** One line of `--json`; the names are a fixed point that other programs rely on. */
export interface JsonRecord {
  readonly id: string | number;
  readonly url: string | null;
  readonly source: string;
  readonly title: string;
  readonly company: string | null;
  readonly language: string;
  readonly role: Role;
  readonly neither: Neither | null;
  readonly confidence: number;
  readonly shares: { readonly pm: number; readonly pmo: number };
  readonly duties: { readonly pm: number; readonly pmo: number; readonly shared: number };
  readonly titleClaims: TitleClaim;
  readonly agreement: Agreement;
  readonly suggestedTitle: string | null;
  /** The text that was judged; the offsets of the evidence are into it. */
  readonly text: string;
  readonly evidence: readonly {
    readonly side: 'pm' | 'pmo' | 'shared';
    readonly concept: string;
    readonly quote: string;
    readonly section: LineKind;
    readonly start: number;
    readonly end: number;
    readonly weight: number;
    readonly discount: Discount | null;
  }[];
}

/** An answer as one flat object; a page without a listing is `source: "none"`. */
export function recordOf(answer: Answer): JsonRecord {
  const { id, url } = answer;
  if (answer.state === 'none') return { id, url, ...nothing };
  const { source, listing, verdict } = answer;
  return {
    id,
    url,
    source,
    title: listing.title,
    company: listing.company,
    language: verdict.language,
    role: verdict.role,
    neither: verdict.neither,
    confidence: short(verdict.confidence),
    shares: { pm: short(verdict.shares.pm), pmo: short(verdict.shares.pmo) },
    duties: { pm: verdict.duties.pm, pmo: verdict.duties.pmo, shared: verdict.duties.shared },
    titleClaims: verdict.title.claims,
    agreement: verdict.agreement,
    suggestedTitle: verdict.suggestedTitle,
    text: listing.text,
    evidence: verdict.evidence.map(({ side, concept, quote, section, start, end, weight, discount }) => {
      return { side, concept, quote, section, start, end, weight: short(weight), discount };
    }),
  };
}

const nothing = {
  source: 'none',
  title: '',
  company: null,
  language: 'und',
  role: 'neither',
  neither: 'too-little',
  confidence: 0,
  shares: { pm: 0, pmo: 0 },
  duties: { pm: 0, pmo: 0, shared: 0 },
  titleClaims: 'none',
  agreement: 'none',
  suggestedTitle: null,
  text: '',
  evidence: [],
} as const;

/** Four digits are more than the numbers are worth. */
const short = (value: number): number => Math.round(value * 10_000) / 10_000;
