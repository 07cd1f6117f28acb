import { cardJson } from './card/card-json.ts';
import { cardMarkdown } from './card/card-markdown.ts';
import { cardText } from './card/card-text.ts';
import { type CardFacts, evidenceCard, type Judged } from './card/evidence-card.ts';
import { fixItNote } from './card/fix-it-note.ts';
import { questionsText } from './card/questions.ts';
import { type CardFormat, cardFormats } from './card-view.ts';
import { h } from './h.ts';
import { word } from './words.ts';

type Actions = Readonly<Record<'copy-card' | 'save-card', (source: HTMLElement) => Promise<void> | void>>;

/** What the buttons of the evidence card do with the report on show; `judged` gives null while there is none. */
export function cardActions(judged: () => Judged | null, version: string): Actions {
  const made = (source: HTMLElement): { format: CardFormat; text: string } | null => {
    const format = cardFormats.find((name) => name === source.dataset['format']);
    const report = judged();
    if (format === undefined || report === null) return null;
    const text = cardAs(format, report, { version, date: new Date().toISOString().slice(0, 10) });
    return text === null ? null : { format, text };
  };
  return {
    'copy-card': async (source) => {
      const card = made(source);
      if (card !== null) await copy(card.text, source);
    },
    'save-card': (source) => {
      const card = made(source);
      if (card !== null) saveFile(card.text, fileNames[card.format], source);
    },
  };
}

/** The card in one of its forms; null when a note or questions make no sense for this verdict. */
function cardAs(format: CardFormat, judged: Judged, facts: CardFacts): string | null {
  switch (format) {
    case 'markdown':
      return cardMarkdown(evidenceCard(judged, facts));
    case 'text':
      return cardText(evidenceCard(judged, facts));
    case 'json':
      return cardJson(judged, facts);
    case 'note':
      return fixItNote(judged, facts);
    case 'questions':
      return questionsText(judged, facts);
  }
}

const fileNames: Readonly<Record<CardFormat, string>> = {
  markdown: 'remit-verdict.md',
  text: 'remit-verdict.txt',
  json: 'remit-verdict.json',
  note: 'remit-note.txt',
  questions: 'remit-questions.txt',
};

/** Where the clipboard is closed to us the text is shown and selected, ready for the reader's own copy command. */
async function copy(text: string, source: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(source, word('evidence_copied'));
  } catch {
    const field = h('textarea', { rows: 6, readonly: true, 'aria-label': word('evidence_text') });
    field.value = text;
    tell(source, word('evidence_select'));
    source.closest('details')?.querySelector('[data-done] + textarea')?.remove();
    source.closest('details')?.querySelector('[data-done]')?.after(field);
    field.focus();
    field.select();
  }
}

/** Hands a text to the browser's downloads, without any permission. */
export function saveFile(text: string, name: string, source: HTMLElement): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h('a', { href: address, download: name }).click();
  // The browser takes the file up after this task; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  tell(source, word('evidence_saved', name));
}

/** Says what was done in the live region nearest to the button; the same words twice are read out twice. */
function tell(source: HTMLElement, text: string): void {
  const region = source.closest('details, section')?.querySelector<HTMLElement>('[data-done]');
  if (region === null || region === undefined) return;
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}
