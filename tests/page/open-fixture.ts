import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

const root = join(import.meta.dirname, '..', 'fixtures');

/** A page of ours with what must come out of it, which stands in `data-` attributes on its root element. */
export interface Fixture {
  readonly name: string;
  readonly url: string;
  readonly document: Document;
  readonly expected: Readonly<Record<string, string>>;
}

/** File names without their ending, in a folder of the fixtures. */
export function fixtureNames(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));
}

/** What must come out of a fixture, told without opening the page. */
export const expectedOf = (folder: string, name: string): Fixture['expected'] => parted(folder, name).expected;

/** Opens a fixture as the page it stands for; what is expected is taken off the page first. */
export function openFixture(folder: string, name: string): Fixture {
  const { page, expected } = parted(folder, name);
  const url = expected['url'] ?? 'https://example.com/';
  return { name, url, expected, document: openPage(page, url) };
}

function parted(folder: string, name: string): Pick<Fixture, 'expected'> & { readonly page: string } {
  const html = readFileSync(join(root, folder, `${name}.html`), 'utf8');
  const expected: Record<string, string> = {};
  const page = html.replace(/<html([^>]*)>/, (_all, attributes: string) => {
    const rest = attributes.replace(/\sdata-([a-z]+)="([^"]*)"/g, (_pair, key: string, value: string) => {
      expected[key] = value.replace(/&#x27;/g, "'").replace(/&amp;/g, '&');
      return '';
    });
    return `<html${rest}>`;
  });
  return { page, expected };
}

/** A document made of markup, at an address. */
export function openPage(html: string, url = 'https://jobs.example/jobs/100200'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
