import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWords } from '../../src/ui/words.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

/** Every message of a language, whichever file of its folder it stands in; a key in two files is an error. */
export function messagesOf(language: string): Messages {
  const folder = join(import.meta.dirname, '../../src/_locales', language);
  const all: Record<string, Message> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    for (const [key, message] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Messages)) {
      if (Object.hasOwn(all, key)) throw new Error(`${key} stands twice in ${language}`);
      all[key] = message;
    }
  return all;
}

const table = messagesOf('en');

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
