import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { permissions: string[]; optional_host_permissions: string[] };
const words = JSON.parse(read('src/_locales/en/messages.json')) as Record<string, { message: string }>;
/** The paragraph under a bold label of a store text. */
const field = (text: string, label: string): string =>
  new RegExp(`\\*\\*${label}\\*\\*[^\\n]*\\n\\n([^\\n]+)`).exec(text)?.[1] ?? '';

test('every permission has its heading in PERMISSIONS.md, and no other has one', () => {
  const headings = [...read('PERMISSIONS.md').matchAll(/^## `(\w+)`$/gm)].map((match) => match[1]!);
  expect(headings.sort()).toEqual([...manifest.permissions].sort());
});

test('the Chrome store is told the reason for every permission', () => {
  const text = read('assets/store/chrome.md');
  const reasons = manifest.permissions.map((name) => [name, field(text, name).length > 40]);
  expect(reasons).toEqual(manifest.permissions.map((name) => [name, true]));
  expect(manifest.optional_host_permissions.length > 0 && /\*\*Host permissions \(optional\)\*\*/.test(text)).toBe(
    true,
  );
});

test.each(['chrome', 'firefox'])(
  'the %s store is told the name and summary of the package, within its limits',
  (store) => {
    const text = read(`assets/store/${store}.md`);
    const name = field(text, store === 'chrome' ? 'Title' : 'Name');
    const summary = field(text, 'Summary');
    expect(name).toBe(words['extension_name']!.message);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeGreaterThan(80);
    expect(summary.length).toBeLessThanOrEqual(store === 'chrome' ? 132 : 250);
    if (store === 'chrome') expect(summary).toBe(words['extension_description']!.message);
  },
);
