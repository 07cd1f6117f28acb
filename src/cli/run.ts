import { once } from 'node:events';
import { version } from '../../package.json';
import { readArguments, usage } from './arguments.ts';
import { describe } from './describe.ts';
import { judge, type Judge } from './judge.ts';
import { readInput } from './read-input.ts';
import { recordOf } from './record.ts';
import { plain } from './words.ts';

/** The streams of a process, or stand-ins for them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** The command line: judges every input in order and returns the exit status (0, 1 or 2, see `usage`). */
export async function run(
  args: readonly string[],
  { stdin, stdout, stderr }: Streams,
  judgeInput: Judge = judge,
): Promise<number> {
  const asked = readArguments(args);
  if (asked.ask === 'wrong') {
    await write(stderr, `remit: ${asked.message}\n\n${usage}`);
    return 2;
  }
  if (asked.ask !== 'judge') {
    await write(stdout, asked.ask === 'help' ? usage : `${version}\n`);
    return 0;
  }
  let status = 0;
  for (const name of asked.inputs) {
    for await (const input of readInput(name, stdin)) {
      const answer = input.kind === 'problem' ? input : await judgeInput(input, asked.url);
      if (answer.kind === 'problem') {
        await write(stderr, `remit: ${plain(answer.message)}\n`);
        status = 1;
      } else {
        await write(stdout, asked.json ? `${JSON.stringify(recordOf(answer))}\n` : describe(answer));
      }
    }
  }
  return status;
}

/** Waits while the reader of the stream is slower than we are, so that nothing piles up in memory. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
