// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const usage = `Usage: npm run new-site -- ID NAME HOST
ID is lower case with hyphens, NAME is how the site calls itself, HOST is www.site.com or *.site.com.
Writes src/page/sites/ID.ts and tests/fixtures/sites/ID.html and adds the site to the table. Then put the site's own hooks
into both; tests/page/sites.test.ts tries every fixture against its row.`;

const [id, name, host] = process.argv.slice(2);
if (
  id === undefined ||
  name === undefined ||
  host === undefined ||
  !/^[a-z][a-z0-9-]*$/.test(id) ||
  !/^(?:\*\.)?[a-z0-9.-]+$/.test(host)
) {
  console.error(usage);
  process.exit(2);
}

const root = new URL('..', import.meta.url);
const object = new URL(`src/page/sites/${id}.ts`, root);
const fixture = new URL(`tests/fixtures/sites/${id}.html`, root);
const table = new URL('src/page/sites/index.ts', root);
const names = new URL('src/page/sites/names.ts', root);
for (const file of [object, fixture])
  if (existsSync(file)) {
    console.error(`${fileURLToPath(file)} is there already.`);
    process.exit(1);
  }

const identifier = id.replace(/-(\w)/g, (_all, letter) => String(letter).toUpperCase());
const url = `https://${host.replace('*.', 'www.')}/jobs/410022`;

await write(
  object,
  'typescript',
  `import type { Site } from './site.ts';

export const ${identifier}: Site = {
  id: '${id}',
  matches: ['https://${host}/*'],
  title: ['h1'],
  company: ['.company'],
  body: ['.job-description'],
  listingId: { path: /\\/jobs\\/(\\d+)/ },
  cards: '.job-card',
  cardTitle: ['a'],
};
`,
);
await write(
  fixture,
  'html',
  `<!doctype html>
<html lang="en" data-url="${url}" data-title="Project Manager" data-company="Harrow &amp; Vane" data-first="Draw up the plan and keep it true each week" data-last="Twenty-eight days of leave" data-without="Fleet Planner">
<head><title>Project Manager | ${name}</title></head>
<body>
<header><nav><a href="/">Home</a></nav></header>
<main><h1>Project Manager</h1><p class="company">Harrow &amp; Vane</p><a href="/apply">Apply</a>
<div class="job-description"><p>You will carry the move of our depot from the first drawing to the opening day.</p>
<h2>What you will do</h2><ul><li>Draw up the plan and keep it true each week</li><li>Lead a team of nine</li><li>Hold the budget and explain every variance</li></ul>
<h2>What you bring</h2><ul><li>Six years of experience with building projects</li></ul>
<h2>What we offer</h2><ul><li>Twenty-eight days of leave</li></ul></div></main>
<section><h2>Similar jobs</h2><article class="job-card"><a href="/jobs/700100">Fleet Planner</a></article></section>
</body></html>
`,
);
await addToTable();
console.log(`Written: src/page/sites/${id}.ts, tests/fixtures/sites/${id}.html; added to index.ts and names.ts there.
Next: put the name into README.md's list of sites and put the site's hooks into both, then npx vitest run tests/page/sites`);

async function addToTable() {
  const lines = readFileSync(table, 'utf8').split('\n');
  insert(lines, `import { ${identifier} } from './${id}.ts';`, /^import \{ \w+ \} from '\.\/(?!site\.ts)/);
  insert(lines, `  ${identifier},`, /^ {2}\w+,$/);
  await write(table, 'typescript', lines.join('\n'));
  const rows = readFileSync(names, 'utf8').replace(/\};\s*$/, `  '${id}': ${JSON.stringify(name)},\n};\n`);
  await write(names, 'typescript', rows);
}

/**
 * Puts a line before the first line of its kind that sorts after it.
 * @param {string[]} lines @param {string} line @param {RegExp} kind
 */
function insert(lines, line, kind) {
  const last = lines.findLastIndex((other) => kind.test(other));
  const next = lines.findIndex((other) => kind.test(other) && other > line);
  lines.splice(next < 0 ? last + 1 : next, 0, line);
}

/** @param {URL} file @param {'typescript' | 'html'} parser @param {string} text */
async function write(file, parser, text) {
  writeFileSync(file, await format(text, { parser, printWidth: 120, singleQuote: true }));
}
