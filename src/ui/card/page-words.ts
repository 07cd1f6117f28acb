/**
 * Text of a listing as one line of at most `longest` characters, for text that leaves Remit: breaks and control
 * characters become spaces, and characters that turn the writing direction go, so that it cannot rearrange what stands
 * around it. Right-to-left words are wrapped in an isolate of their own.
 */
export function pageWords(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(turning, '')
    .replace(breaking, ' ')
    .trim();
  const cut = line.length > longest ? `${line.slice(0, longest).replace(halfCharacter, '').trimEnd()}…` : line;
  return rightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
}

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode UAX #9), and invisible tags. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const breaking = /[\s\u0000-\u001f\u007f-\u009f]+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const halfCharacter = /[\ud800-\udbff]$/;
