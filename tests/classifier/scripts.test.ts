import { expect, test } from 'vitest';
import { languageOf } from '../../src/classifier/language.ts';
import { scripts } from '../../src/classifier/lexicon/languages.ts';

/** Rows of a sign, and how many of it stand in the text. */
const textOf = (...rows: readonly (readonly [sign: string, times: number])[]): string =>
  rows.map(([sign, times]) => sign.repeat(times)).join(' ');

test.each(scripts.map(({ name, language, from, to }) => [name, language, from, to] as const))(
  '%s is told as %s by its first and its last letter',
  (_, language, from, to) => {
    // Georgian begins with capitals whose small letters stand in a script of their own.
    const first = String.fromCodePoint(language === 'ka' ? 0x10d0 : from);
    expect(languageOf(textOf([first, 20]))).toBe(language);
    expect(languageOf(textOf([String.fromCodePoint(to), 20]))).toBe(language);
  },
);

test('letters of a script that nobody listed are in no language', () => {
  expect(languageOf(textOf(['ࡀ', 40]))).toBe('und');
  expect(languageOf(textOf(['ꀀ', 40]))).toBe('und');
});

test('twenty letters of another script tell its language, nineteen do not', () => {
  expect(languageOf(textOf(['γ', 20]))).toBe('el');
  expect(languageOf(textOf(['γ', 19]))).toBe('und');
});

test.each([
  ['a', 20],
  ['m', 20],
  ['z', 20],
  ['à', 20],
  ['é', 20],
  ['ž', 20],
  ['\u036f', 20],
])('a script needs more letters than Latin has, accents and all: %s', (sign, times) => {
  expect(languageOf(textOf(['γ', times], [sign, times]))).toBe('und');
  expect(languageOf(textOf(['γ', times + 1], [sign, times]))).toBe('el');
  expect(languageOf(textOf(['γ', times], [sign, times - 1]))).toBe('el');
});

test.each(['7', '-', '{', '`', '€', '½', '…'])('“%s” is no letter of any script', (sign) => {
  expect(languageOf(textOf(['γ', 20], [sign, 200]))).toBe('el');
});

test.each([
  ['人', 'zh'],
  ['팀', 'ko'],
  ['の', 'ja'],
])('a sign such as %s stands for three letters', (sign, language) => {
  expect(languageOf(textOf([sign, 7], ['m', 20]))).toBe(language);
  expect(languageOf(textOf([sign, 7], ['m', 21]))).toBe('und');
  expect(languageOf(textOf([sign, 6]))).toBe('und');
});

test('of several scripts the one with the most letters gives the language, in whatever order they stand', () => {
  expect(languageOf(textOf(['γ', 15], ['ш', 25]))).toBe('ru');
  expect(languageOf(textOf(['ш', 25], ['γ', 15]))).toBe('ru');
  expect(languageOf(textOf(['γ', 25], ['ш', 15]))).toBe('el');
  expect(languageOf(textOf(['γ', 12], ['ш', 11], ['m', 22]))).toBe('el');
});

test('Chinese signs with more than a tenth of kana among them are Japanese', () => {
  expect(languageOf(textOf(['人', 20], ['の', 3]))).toBe('ja');
  expect(languageOf(textOf(['人', 20], ['の', 2]))).toBe('zh');
  expect(languageOf(textOf(['人', 20]))).toBe('zh');
});

test.each([
  ['ru', 'Подъезд дома и работа команды проекта'],
  ['ru', 'Это объяснён объът, вы рады'],
  ['bg', 'Работата на екипът по проекта е важна'],
  ['bg', 'Съндък за работата на проекта и екипа'],
  ['sr', 'Посао тима је план и веза са клијентом'],
  ['sr', 'Наш тим ради и гради кућу у граду'],
  ['uk', 'План роботи і зустріч команди проекту'],
  ['fa', 'پروژه را برنامه ریزی کنید و گزارش دهید'],
  ['ar', 'تخطط لعمل الفريق وتتواصل مع العملاء'],
])('letters of its own tell %s from its neighbours: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['en', 'the×work×of×the×team×and×to×you'],
  ['en', 'the÷work÷of÷the÷team÷and÷to÷you'],
  ['en', 'the/work/of/the/team/and/to/you'],
  ['de', 'zu zum zur zu zum zur zu zum'],
  ['de', 'als als als als als als als als'],
  ['de', 'für für für für für für für für'],
  ['vi', 'với một với một với một với một'],
  ['tr', 'için ile olarak daha çok göre her biz'],
])('small words in %s are told from the signs between them: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('eight small words tell a language, seven do not', () => {
  expect(languageOf('zum zum zum zum zum zum zum zum')).toBe('de');
  expect(languageOf('zum zum zum zum zum zum zum')).toBe('und');
});

test('a small word that several languages have says less for each of them', () => {
  // "de" is also Spanish, French and more; "des" and "les" are French.
  expect(languageOf('de de de de de de les les les')).toBe('fr');
  expect(languageOf('og ikke og ikke og ikke og hvordan og på')).not.toBe('sv');
});
