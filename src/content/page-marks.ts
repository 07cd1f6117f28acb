import type { MarkStyle } from '../extension/parse-settings.ts';
import type { ExplainedMarks } from '../page/explain-marks.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Current } from './current-listing.ts';
import type { Extras } from './tools.ts';
import type { Say } from './why-words.ts';

/** The marks of one page, from before the tools to make them are there. */
export interface PageMarks {
  /** Takes up the tools; what is wanted already is marked at once. */
  readonly learn: (extras: Extras) => void;
  readonly isOn: () => boolean;
  readonly switch: (on: boolean) => void;
  readonly dress: (style: MarkStyle) => void;
  /** Whether a card says why a mark counts. */
  readonly explain: (on: boolean) => void;
  /** Marks the listing on show as it is now. */
  readonly paint: () => void;
  /** Puts back what the page has taken away. */
  readonly mend: () => void;
  readonly hide: () => void;
  /** Shows a span of a text for a moment; false where it does not stand on the page. */
  readonly flash: (start: number, end: number, map: TextMap) => boolean;
  /** Goes to the next mark; false where there is none. */
  readonly step: (by: 1 | -1) => boolean;
}

/** Marks the evidence of the listing on show in one window while that is switched on. */
export function pageMarks(view: Window & typeof globalThis, say: Say, current: () => Current | null): PageMarks {
  let marks: ExplainedMarks | null = null;
  let style: MarkStyle = 'colours';
  let explained = true;
  let isOn = false;

  function paint(): void {
    const { report, map } = current() ?? {};
    if (isOn && report?.state === 'verdict' && map) marks?.show(report.verdict.evidence, map);
    // A line that flashes where nothing is marked has its time.
    else if (marks?.standing().length !== 0) marks?.hide();
  }

  return {
    learn: (extras) => {
      if (marks !== null) return;
      marks = extras.createMarks(view, say);
      marks.dress(style);
      marks.explain(explained);
      paint();
    },
    isOn: () => isOn,
    switch: (on) => {
      isOn = on;
      paint();
    },
    dress: (wanted) => {
      style = wanted;
      marks?.dress(style);
      if (isOn) paint();
    },
    explain: (on) => {
      explained = on;
      marks?.explain(on);
    },
    paint,
    mend: () => {
      if (isOn && marks?.stand() === false) paint();
    },
    hide: () => marks?.hide(),
    flash: (start, end, map) => marks?.flash(start, end, map) === true,
    step: (by) => marks?.step(by) ?? false,
  };
}
