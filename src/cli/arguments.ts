import { parseArgs } from 'node:util';

/** What was asked for on the command line; `wrong` carries the sentence to show. */
export type Arguments =
  | { readonly ask: 'judge'; readonly json: boolean; readonly url: string | null; readonly inputs: readonly string[] }
  | { readonly ask: 'help' | 'version' }
  | { readonly ask: 'wrong'; readonly message: string };

export const usage = `Usage: remit [--json] [--url URL] FILE... | -

  FILE       a saved page (.html), a text (.txt or .md, the first line is the title),
             or one listing a line (.ndjson): {"id", "title", "text"} or {"id", "url", "html"}
  -          the same lines on standard input
  --json     one JSON object a line instead of words
  --url URL  the address a saved page came from
  --help     this text
  --version  the version

Exit status: 0 every input was read, 1 some could not be, 2 wrong arguments.
`;

/** Reads the arguments; never throws. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { ask: 'help' };
    if (values.version) return { ask: 'version' };
    const message = complaint(positionals, values.url);
    if (message !== null) return { ask: 'wrong', message };
    return { ask: 'judge', json: values.json, url: values.url ?? null, inputs: positionals };
  } catch (error) {
    return { ask: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

const options = {
  json: { type: 'boolean', default: false },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

function complaint(inputs: readonly string[], url: string | undefined): string | null {
  if (inputs.length === 0) return 'Name at least one file, or - for standard input.';
  if (inputs.filter((input) => input === '-').length > 1) return 'Standard input (-) can be read only once.';
  if (url !== undefined && !isWebAddress(url)) return `--url needs an http or https address, not "${url}".`;
  return null;
}

/** True for a complete http or https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
