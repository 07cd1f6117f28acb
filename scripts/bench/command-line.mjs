import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adverts } from './adverts.mjs';
import { built } from './built.mjs';
import { importBundle } from './bundle.mjs';
import { interleave, spread } from './measure.mjs';
import { target } from './targets.mjs';

const program = join(built, 'cli', 'remit.mjs');
/** Enough that starting Node does not count; REMIT_POSTINGS=1000000 is what `npm run soak` takes. */
const postings = Number(process.env.REMIT_POSTINGS ?? 6000);
const rounds = postings > 10_000 ? 1 : 3;

/** The command line on lists: its rate beside judging alone, its memory, and two of it under `xargs -P`. */
export async function commandLine() {
  const dir = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    const alone = await judgingAlone();
    const [whole, ...halves] = writeLists(dir);
    const runs = [];
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push(await lists([process.execPath, program, '--json', whole]));
      pairs.push(await lists(['xargs', '-P', '2', '-n', '1', process.execPath, program, '--json'], halves.join('\n')));
    }
    const rate = spread(runs.map(({ seconds }) => postings / seconds));
    const parallel = spread(pairs.map(({ seconds }, round) => runs[round].seconds / seconds));
    const growth = Math.max(...runs.map(({ early, late }) => (early === null ? NaN : late - early)));
    return {
      about: `${postings} postings in one list`,
      figures: { 'judging alone, postings a second': alone, 'command line, postings a second': rate },
      targets: [
        target(3, 'command line over judging alone', { least: 0.5, unit: '×', reached: rate.median / alone.median }),
        target(3, 'memory of the command line, last tenth over second tenth', {
          most: 20,
          unit: ' MiB',
          reached: Number.isNaN(growth) ? null : growth,
          why: 'told by Linux alone',
        }),
        target(3, 'two processes under xargs -P 2 over one', { least: 1.8, unit: '×', reached: parallel }),
      ],
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function judgingAlone() {
  const { classify } = await importBundle(`export { classify } from './src/classifier/index.ts';`);
  const listings = adverts(2).map((advert) => ({ ...advert, company: null, url: null }));
  const { Remit } = await interleave({ Remit: { run: () => listings.forEach((one) => classify(one)) } }, { rounds: 5 });
  return spread(Remit.map((ms) => (1000 * listings.length) / ms));
}

/** The same postings as one list and as two halves. */
function writeLists(dir) {
  const all = adverts(2);
  const lines = Array.from({ length: Math.min(postings, 10_000) }, (_, id) =>
    JSON.stringify({ id, ...all[id % all.length] }),
  );
  const times = Math.max(1, Math.round(postings / lines.length));
  const write = (name, some) => {
    const path = join(dir, name);
    writeFileSync(path, '');
    for (let i = 0; i < times; i += 1) writeFileSync(path, `${some.join('\n')}\n`, { flag: 'a' });
    return path;
  };
  const half = lines.length / 2;
  return [write('whole.ndjson', lines), write('a.ndjson', lines.slice(0, half)), write('b.ndjson', lines.slice(half))];
}

/** Runs a command with its answers thrown away; seconds, and MiB of memory early on and at the end. */
function lists([command, ...args], input = '') {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['pipe', openSync('/dev/null', 'w'), 'inherit'] });
    const memory = [];
    const timer = setInterval(() => memory.push(residentOf(child.pid)), 100);
    child.on('error', reject).on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      const known = memory.filter((one) => one !== null);
      const part = (from, to) => most(known.slice(Math.floor(from * known.length), Math.ceil(to * known.length)));
      if (code === 0) resolve({ seconds, early: part(0.1, 0.2), late: part(0.9, 1) });
      else reject(new Error(`${command} ended with ${code}`));
    });
    child.stdin.end(input);
  });
}

const most = (list) => (list.length === 0 ? null : Math.max(...list));

function residentOf(pid) {
  try {
    const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return pages === null ? null : Number(pages[1]) / 1024;
  } catch {
    return null;
  }
}
