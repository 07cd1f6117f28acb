import type { Dom } from './dom.ts';
import { namesJob } from './card.ts';
import type { Outline, OutlineLine } from './outline.ts';
import { sectionsOf } from './line-signs.ts';
import type { Posting } from './posting.ts';
import { metaOf } from './refusals.ts';
import { lineOf } from './selected.ts';
import type { Site } from './sites/site.ts';
import type { TitleSurroundings } from './title-surroundings.ts';
import { titleKey } from './title-key.ts';
import type { Candidate } from './title.ts';

const farthest = 40;
/** A pane beside a list may show its title in no heading, and no label may name it. */
const justBefore = 6;
/** Titles stand before their text, though a long list of other jobs may stand between them. */
const mostLines = 1000;

const headingTrust: Readonly<Record<string, number>> = { h1: 3, h2: 2, h3: 1, h4: 1 };

/** Every place of the page that may hold the listing's title, visible ones first. */
export function titleCandidates(
  dom: Dom,
  outline: Outline,
  site: Site | null,
  posting: Posting | null,
  firstLine: number,
  surroundings: TitleSurroundings,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (place: Candidate['place'], text: string, trust: number): void => {
    if (text !== '') candidates.push({ place, text, trust, visible: ['site', 'heading', 'line'].includes(place) });
  };
  if (site !== null) add('site', lineOf(dom, site.title), 8);
  const labels = [dom.title, metaOf(dom, 'og:title')].filter((label) => label !== '');
  const labelKeys = labels.map((label) => ` ${titleKey(label)} `);
  const from = Math.max(0, firstLine - mostLines);
  const lines = outline.lines.slice(from, firstLine + 4);
  const sections = sectionsOf(lines);
  const isJustBefore = (line: OutlineLine, index: number): boolean =>
    index < firstLine &&
    index >= firstLine - justBefore &&
    line.linked === 0 &&
    !line.inFurniture &&
    namesJob(line.text);
  lines.forEach((line, at) => {
    const index = from + at;
    if (line.count === 0 || line.count > 25) return;
    const tag = headingTag(outline, line.element);
    const isNear = index >= firstLine - farthest;
    // A heading that is a link leads elsewhere: to the employer, as a rule.
    const doubt = (isNear ? 1 : 0.6) * (line.linked > 0 ? 0.5 : 1) * (line.inFurniture ? 0.5 : 1);
    if (isNear) add('line', labelledTitle(line.text, lines[at + 1]?.text ?? ''), 1.5 * doubt);
    if (tag !== '' && sections[at] === null) {
      add('heading', line.text, (headingTrust[tag] ?? 1) * doubt);
      add('heading', withoutBadge(dom, outline, line), (headingTrust[tag] ?? 1) * doubt * 0.95);
    } else if (isJustBefore(line, index)) add('line', line.text, 1.5);
    else if (isNear && labelKeys.some((key) => key.includes(` ${titleKey(line.text)} `)))
      add('line', line.text, 0.5 * doubt);
  });
  if (posting !== null) add('markup', posting.title, 6);
  const isRound = (piece: string): boolean => surroundings.isRound(titleKey(piece), piece);
  labels.forEach((label, index) => {
    add(index === 0 ? 'label' : 'og', label, 2);
    for (const part of partsOf(label, isRound)) add('part', part, 0.4);
  });
  return candidates;
}

/** What tables and forms call the title, alone in a line or before a colon. */
const titleLabel =
  /^(?:(?:job|post|position|role|vacancy) (?:title|name)|title of (?:the )?(?:post|position|job|role)|stellenbezeichnung|intitul[ée] (?:du poste|de l['’]offre)|nombre del puesto|nome da vaga|functie(?:titel|naam)|nazwa stanowiska)\s*(?:$|[:：]\s*)/i;
const shortLabel =
  /^(?:position|role|post|vacancy|stelle|poste|puesto|cargo|vaga|posizione|functie|stanowisko)\s*[:：]\s*/i;

/** The title that a line names as such ("Job title: Planner"), or the next line's where the label stands alone; empty without one. */
function labelledTitle(line: string, next: string): string {
  const label = titleLabel.exec(line) ?? shortLabel.exec(line);
  if (label === null) return '';
  const title = line.slice(label[0].length).trim() || next;
  return namesJob(title) && !/[.!?]$/.test(title) ? title : '';
}

/** A heading's own words where those of a badge are glued to them ("PlannerNew"); empty when they are not. */
function withoutBadge(dom: Dom, outline: Outline, line: OutlineLine): string {
  const element = outline.elements[line.element];
  if (element === undefined || !/^h[1-4]$/.test(element.tag)) return '';
  let own = '';
  for (let child = dom.firstChild(element.node); child !== null; child = dom.nextSibling(child))
    if (dom.type(child) === 3) own += dom.data(child as Text).slice(0, longestOwn);
  own = own.replace(/\s+/g, ' ').trim();
  const at = line.text.indexOf(own);
  return own !== '' && at >= 0 && /^[\p{L}\d]/u.test(line.text.slice(at + own.length)) ? own : '';
}

const longestOwn = 300;

function headingTag(outline: Outline, element: number): string {
  for (let index = element, up = 0; index >= 0 && up < 5; index = outline.elements[index]?.parent ?? -1, up++) {
    const tag = outline.elements[index]?.tag ?? '';
    if (/^h[1-4]$/.test(tag)) return tag;
  }
  return '';
}

/** A tab's label is the title with the employer, the place and the site round it: what is left without them, or its beginning. */
function partsOf(label: string, isRound: (piece: string) => boolean): string[] {
  const hiring = /^.{2,80}? hiring (.{3,150}) in .{2,80}$/.exec(label)?.[1];
  if (hiring !== undefined) return [hiring];
  const bare = withoutTail(withoutEnds(label, isRound), isRound);
  if (bare !== label) return [bare];
  const first = label.split(/ [|–—·] | - (?=[^-]*$)/)[0] ?? '';
  return [/^(.{3,150}?) (?:at|@) .{2,80}$/.exec(first)?.[1] ?? first];
}

/** A label without " at" the employer and " in" the place. */
function withoutTail(label: string, isRound: (piece: string) => boolean): string {
  let rest = label;
  for (let cut = 0; cut < 3; cut++) {
    const tail = /^(.{3,150})(?: (?:job|vacancy|role))? (?:at|@|with|in|bei|chez|en|à) (.{2,80})$/i.exec(rest);
    if (tail === null || !isRound(tail[2] ?? '')) break;
    rest = tail[1] ?? rest;
  }
  return rest;
}

const separator = / (?:[|–—·»:-]|::) |: /;

/** A label without the pieces at its ends that only name the employer, the place or the site. */
function withoutEnds(label: string, isRound: (piece: string) => boolean): string {
  let rest = label;
  for (let cut = 0; cut < 6; cut++) {
    const first = separator.exec(rest);
    if (first === null) break;
    const pieces = rest.split(separator);
    const last = pieces.at(-1) ?? '';
    if (isRound(last)) rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—·»:-]{1,20}$/, '');
    else if (isRound(pieces[0] ?? '')) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest;
}
