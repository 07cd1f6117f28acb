import { countAll, type Counted } from './line-signs.ts';
import type { Outline, OutlineLine } from './outline.ts';
import {
  articleTitle,
  articleWords,
  genericWords,
  hiringWords,
  listWords,
  otherPageWords,
  requirementWords,
  roleWords,
} from './page-words.ts';
import { each, type Steps } from './steps.ts';
import type { Found } from './structure.ts';

/** What is known of a page besides the block in question. */
export interface Surroundings {
  /** The page's names for itself: the tab's label, `og:title`, its first `h1`, the heading right before the block. */
  readonly names: readonly string[];
  readonly hasApply: boolean;
  /** Structured data names a posting whose title stands on the page. */
  readonly isMarked: boolean;
  /** Structured data says that the page is an article. */
  readonly isArticle: boolean;
  readonly isJobAddress: boolean;
  readonly isList: boolean;
  readonly isApplyForm: boolean;
}

const fewestWords = 50;
const leastPoints = 3;
/** What stands beside a form's fields is shorter than this many words, or it is a posting with a form under it. */
const longForm = 180;
const mostLegal = 0.3;
/** What each sign is worth. They were set on saved pages, on labelled postings put into a bare page, and on articles of ours. */
const worth = {
  section: 1,
  about: 0.5,
  requirement: 0.5,
  hiring: 0.5,
  items: 0.5,
  role: 1.5,
  apply: 1,
  marked: 1,
  address: 1,
  articleData: -3,
  articleTitle: -3,
  question: -0.75,
  generic: -0.75,
  margin: -0.5,
  other: -1.25,
  list: -3,
  applyForm: -2,
} as const;

/** Whether a block reads like one job posting and not like an article, a form, a list or a company's own page. */
export function* isPosting(outline: Outline, found: Found, around: Surroundings): Steps<boolean> {
  const { block } = found;
  if (block.words < fewestWords) return false;
  const signs = yield* signsOf(outline, found);
  if (signs.legal > block.words * mostLegal && (around.isApplyForm || !around.hasApply)) return false;
  const isAboutRoles = articleTitle.test(around.names.join('\n'));
  const isRole = around.names.some(
    (name) => wordCount(name) <= longestRole && roleWords.test(name) && !listWords.test(name),
  );
  if (!signs.isAsking && !isRole) return false;
  const points =
    signs.sections * worth.section +
    (signs.about ? worth.about : 0) +
    Math.min(signs.requirements, 4) * worth.requirement +
    Math.min(signs.hiring, 4) * worth.hiring +
    (signs.items >= 5 ? worth.items : 0) +
    (isRole && !isAboutRoles ? worth.role : 0) +
    (around.hasApply ? worth.apply : 0) +
    (around.isMarked ? worth.marked : 0) +
    (around.isJobAddress ? worth.address : 0) +
    (around.isArticle ? worth.articleData : 0) +
    (isAboutRoles ? worth.articleTitle : 0) +
    Math.min(signs.questions, 3) * worth.question +
    Math.min(signs.generic, 4) * worth.generic +
    Math.min(signs.margins, 3) * worth.margin +
    Math.min(signs.others, 3) * worth.other +
    (around.isList ? worth.list : 0) +
    (around.isApplyForm && signs.sections < 2 && block.words < longForm ? worth.applyForm : 0);
  return points >= leastPoints;
}

const longestRole = 20;
const wordCount = (text: string): number => text.split(/\s+/).length;

function* signsOf(outline: Outline, { block, signs: told }: Found) {
  const kinds = new Set<string>();
  const own: OutlineLine[] = [];
  const [inShort, outShort]: [OutlineLine[], OutlineLine[]] = [[], []];
  let [items, legal, questions] = [0, 0, 0];
  yield* each(outline.lines, (line, at) => {
    if (line.count <= 12 && !line.inFurniture) inShort.push(line);
    if (at < block.firstLine || at >= block.endLine || line.inFurniture) {
      if (line.count <= 12) outShort.push(line);
      return;
    }
    own.push(line);
    kinds.add(told.sections[at] ?? '');
    if (line.isHeading && question.test(line.text)) questions++;
    if (told.legal[at] === true) legal += line.count;
    if (line.inItem) items++;
  });
  const [generic, requirements, hiring] = yield* countAll(own, [genericWords, requirementWords, hiringWords]);
  const [others] = yield* countAll(inShort, [otherPageWords]);
  const [margins] = yield* countAll(outShort, [articleWords]);
  const isAsking = kinds.has('duties') || kinds.has('requirements') || timesOf(requirements) > 0;
  kinds.delete('');
  const about = kinds.delete('about');
  return {
    ...{ items, legal, questions, isAsking, about, sections: kinds.size },
    generic: timesOf(generic),
    requirements: timesOf(requirements),
    hiring: timesOf(hiring),
    others: others?.lines ?? 0,
    margins: margins?.lines ?? 0,
  };
}

const timesOf = (found: Counted | undefined): number => found?.times ?? 0;
const question = /^(?:what is|what does|what do|how much|how to|is |are )/i;
