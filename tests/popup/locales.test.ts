import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { concepts } from '../../src/classifier/lexicon/index.ts';
import { type Message, messagesOf } from './english.ts';

const root = join(import.meta.dirname, '../..');
const load = messagesOf;
const english = load('en');
const others = readdirSync(join(root, 'src/_locales')).filter((language) => language !== 'en');

const sources = [
  readFileSync(join(root, 'manifest.json'), 'utf8'),
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8')),
].join('\n');

const literal = [...sources.matchAll(/__MSG_(\w+)__|(?:word|phrase|getMessage)\(\s*'(\w+)'/g)].map((m) => m[1] ?? m[2]);
const counted = [...sources.matchAll(/countedWord\(\s*'(\w+)'/g)].map((match) => match[1]);
/** Keys put together from a name and a part, such as `refusal_${...}`. */
const families = [...new Set([...sources.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map((match) => match[1]!))];
const quoted = new Set(
  [...sources.matchAll(/['"](\w+)['"]|\b(title_note_\w+):/g)].map((match) => match[1] ?? match[2]),
);

test('every key that the sources name has a message', () => {
  const missing = literal.filter((key) => key !== undefined && english[key] === undefined);
  const missingCounts = counted.filter((key) => !english[`${key}_one`] || !english[`${key}_other`]);
  expect([...missing, ...missingCounts]).toEqual([]);
});

test('every message is used', () => {
  const used = (key: string) =>
    literal.includes(key) ||
    quoted.has(key) ||
    families.some((family) => key.startsWith(family)) ||
    counted.some((name) => key === `${name}_one` || key === `${name}_other`);
  expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
});

test.each(others)('%s has the same keys as English', (language) => {
  expect(Object.keys(load(language)).sort()).toEqual(Object.keys(english).sort());
});

test.each(['en', ...others])('%s uses exactly the placeholders that it declares, the same as English', (language) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(load(language))) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]!.toLowerCase()).sort();
    expect(used, key).toEqual(Object.keys(placeholders).sort());
    const contents = (from: Message['placeholders']) =>
      Object.entries(from ?? {}).map(([name, one]) => [name, one.content]);
    expect(contents(placeholders), key).toEqual(contents(english[key]?.placeholders));
  }
});

test.each(['en', ...others])('%s fits the limits of the stores', (language) => {
  const words = load(language);
  expect(words['extension_name']!.message.length).toBeLessThanOrEqual(45);
  expect(words['extension_description']!.message.length).toBeLessThanOrEqual(132);
});

test.each(others)('%s is translated: few messages are the same as in English', (language) => {
  const words = load(language);
  const same = Object.keys(english).filter((key) => words[key]?.message === english[key]?.message);
  expect(
    same.every((key) => /^(extension_short_name|side_|filter_|count_pmo|role_pmo)/.test(key)),
    same.join(),
  ).toBe(true);
});

test('what speaks for a side, and why, is told in English as the lexicon has it, and in every language', () => {
  const key = (id: string) => id.toLowerCase().replaceAll(/\W/g, '_');
  expect(concepts.length).toBeGreaterThan(80);
  for (const { id, name, because, source } of concepts) {
    expect(english[`concept_${key(id)}`]?.message).toBe(name);
    expect(english[`because_${key(id)}`]?.message).toBe(because);
    if (/\s/.test(source)) expect(english[`body_${key(source)}`]?.message).toBe(source);
  }
});

test('every English message tells its translators what it is for', () => {
  expect(Object.entries(english).filter(([, { description }]) => !description)).toEqual([]);
});
