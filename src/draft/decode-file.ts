/** How a file's bytes are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes taken from a file at a time. */
const block = 256 * 1024;

/**
 * The encoding of a file: its byte order mark decides, then UTF-8 if all of it is that, then Windows-1252, which
 * spreadsheets still write. Reads the file once, a block at a time.
 */
export async function encodingOf(file: Blob, signal: AbortSignal): Promise<Encoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of blocksOf(file, signal)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** A file's text, a block at a time, with how many of its bytes have been read; ends early when called off. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  signal: AbortSignal,
): AsyncGenerator<{ readonly text: string; readonly bytes: number }> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const piece of blocksOf(file, signal)) {
    bytes += piece.byteLength;
    yield { text: decoder.decode(piece, { stream: true }), bytes };
  }
  yield { text: decoder.decode(), bytes };
}

async function* blocksOf(file: Blob, signal: AbortSignal): AsyncGenerator<ArrayBuffer> {
  for (let at = 0; at < file.size && !signal.aborted; at += block) yield file.slice(at, at + block).arrayBuffer();
}
