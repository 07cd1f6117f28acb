import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { useWords } from '../../src/ui/words.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const table: Readonly<Record<string, Message>> = messages;

/** Lets views speak the shipped English words; a key without a message fails the test that asks for it. */
export function speakEnglish(): void {
  useWords((key, substitutions) => {
    const entry = table[key];
    if (entry === undefined) throw new Error(`no message for ${key}`);
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = Number(entry.placeholders?.[name.toLowerCase()]?.content.slice(1));
      return substitutions[place - 1] ?? `(nothing for ${name} of ${key})`;
    });
  });
}
