import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(resolve(import.meta.dirname, '../../src/content/content.css'), 'utf8').split('@media')[0]!;
const rules = [...css.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
  name,
  background: /background-color: ([^;]+);/.exec(body)?.[1] ?? null,
  text: /(?:^|\s)color: (#\w{6})/.exec(body)?.[1] ?? null,
}));

test.each([
  ['black on white', '#000000', '#ffffff'],
  ['dark grey on white', '#4a4a4a', '#ffffff'],
  ['white on black', '#ffffff', '#000000'],
  ['light grey on a dark page', '#d0d4da', '#15191f'],
])('a mark leaves %s legible: at least 4.5 to 1', (_, text, paper) => {
  expect(rules.length).toBeGreaterThan(15);
  const faint = rules
    .filter(({ background }) => background !== null)
    .map((rule) => ({ name: rule.name, to1: contrast(hex(rule.text ?? text), over(rule.background!, hex(paper))) }))
    .filter(({ to1 }) => to1 < 4.5);
  expect(faint).toEqual([]);
});

const hex = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** A background as it looks on paper of another colour. */
function over(background: string, paper: Colour): Colour {
  const parts = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(background);
  if (parts === null) return hex(background);
  const [red = 0, green = 0, blue = 0, part = 1] = parts.slice(1).map(Number);
  const mix = (tint: number, under: number) => tint * part + under * (1 - part);
  return [mix(red, paper[0]), mix(green, paper[1]), mix(blue, paper[2])];
}

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
