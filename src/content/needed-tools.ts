import type { OwnApi } from '../extension/own-api.ts';
import type { Tools } from './tools.ts';

/** Asks for the files that a page needs, none of them twice. */
export interface NeededTools {
  readonly reader: () => void;
  readonly judge: () => void;
  readonly all: () => void;
  /** The page has moved on: whoever was asked for a classifier may have been asked for another listing. */
  readonly moved: () => void;
}

/** Asks the extension for what is missing among `tools`; `soon` runs a little later, unless the page is left. */
export function neededTools(tools: Tools, api: OwnApi, soon: (run: () => void) => void): NeededTools {
  const asked = { reader: false, judge: false };

  function reader(): void {
    if (asked.reader) return;
    asked.reader = true;
    // On a click it comes together with this script.
    soon(() => tools.reader ?? api.need('reader'));
  }

  function judge(): void {
    if (!asked.judge && tools.judge === undefined) api.need('judge');
    asked.judge = true;
  }

  return {
    reader,
    judge,
    all: () => {
      reader();
      judge();
    },
    moved: () => (asked.judge = false),
  };
}
