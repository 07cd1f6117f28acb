import { folded, sectionWords } from './page-words.ts';

const shortest = 300;
const longestSlice = 20_000;
const longestHeading = 60;
/** A page with more panes than this is made of them, and asking each would take long. */
const mostAsked = 40;

/** Tells of stretches of a text whether short lines in them are called like the duties and like the requirements of a listing. */
export function sectionFinder(text: string): (start: number, end: number) => boolean {
  let asked = 0;
  return (start, end) => {
    if (end - start < shortest || ++asked > mostAsked) return false;
    const lines = text.slice(start, Math.min(end, start + longestSlice)).split('\n');
    const short = folded(lines.filter((line) => line.length <= longestHeading).join('\n'));
    return sectionWords.duties.standIn(short) && sectionWords.requirements.standIn(short);
  };
}
