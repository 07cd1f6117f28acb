import messages from '../_locales/en/messages.json';

type Key = keyof typeof messages;

/** The English words of a key, with its substitutions in place. */
export function word(key: Key, ...substitutions: readonly (string | number)[]): string {
  const { message, placeholders }: Message = messages[key];
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const position = Number(placeholders?.[name.toLowerCase()]?.content.slice(1));
    return String(substitutions[position - 1] ?? whole);
  });
}

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Partial<Record<string, { readonly content: string }>>>;
}

/** Text of a page or a file as one line that cannot steer a terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
