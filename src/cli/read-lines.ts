/** A line of a stream without its line ending; `text` is null when the line is longer than the limit. */
export interface InputLine {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a byte stream, one at a time; holds at most `limit` bytes of a line in memory. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): InputLine => {
    const line = { number, text: size > limit ? null : decode(pieces, number === 1) };
    pieces = [];
    size = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

const newline = 0x0a;

function decode(pieces: readonly Uint8Array[], isFirst: boolean): string {
  const text = Buffer.concat(pieces).toString('utf8').replace(/\r$/, '');
  return isFirst ? text.replace(/^\uFEFF/, '') : text;
}
