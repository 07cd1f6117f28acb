import { hostile, jsonLd, posting, type Twin } from './page.ts';

const data = (twin: Twin, patch: object = {}): string => JSON.stringify({ ...posting(twin), ...patch });
const script = '<script>harm.push("ran")</script>';

/** Structured data that is broken, huge, or lies about its shape. */
export const structured = [
  hostile('data: cut off in the middle', { data: (twin) => jsonLd(data(twin).slice(0, 300)) }),
  hostile('data: with line breaks and tabs inside its texts', {
    data: (twin) => jsonLd(data(twin).replaceAll('<li>', '\n\t<li>')),
  }),
  hostile('data: in a comment and a CDATA section', {
    data: (twin) => jsonLd(`<!-- //<![CDATA[\n${data(twin)}\n//]]> -->`),
  }),
  hostile('data: 10 MB of it', { data: (twin) => jsonLd(data(twin, { image: 'x'.repeat(10_000_000) })) }),
  hostile('data: nested 100,000 deep', {
    data: (twin) => jsonLd(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) + jsonLd(data(twin)),
  }),
  hostile('data: a list of 200,000 things', {
    data: (twin) => jsonLd(`[${'{"@type":"Thing"},'.repeat(200_000)}${data(twin)}]`),
  }),
  hostile('data: a thousand blocks', { data: (twin) => jsonLd('{"@type":"Thing"}').repeat(1000) + jsonLd(data(twin)) }),
  hostile('data: with __proto__ and constructor in it', {
    data: (twin) =>
      jsonLd(
        data(twin).replace(
          '{',
          '{"__proto__":{"title":"PMO Lead","@type":"JobPosting"},"constructor":{"prototype":{"x":1}},',
        ),
      ),
  }),
  hostile('data: every field of the wrong type', {
    data: () =>
      jsonLd('{"@type":"JobPosting","title":{"a":[1]},"description":7,"hiringOrganization":[[null]],"datePosted":{}}'),
  }),
  hostile('data: types that are lists, numbers and null', {
    data: () =>
      jsonLd('[{"@type":null},{"@type":7},{"@type":[["JobPosting"]]},null,7,"JobPosting",[[[]]],{"@graph":null}]'),
  }),
  hostile('data: scripts and pictures in the description', {
    data: (twin) =>
      jsonLd(
        data(twin)
          .replace('<ul>', `<ul><img src=x onerror=harm.push(1)>${script}`)
          .replaceAll('</script>', '<\\/script>'),
      ),
  }),
  hostile('data: lone halves of characters', { data: (twin) => jsonLd(data(twin).replaceAll('<li>', '<li>\\ud83d ')) }),
  hostile('data: a title of a million letters', {
    data: (twin) => jsonLd(data(twin, { title: 'Manager '.repeat(125_000) })),
  }),
  hostile('data: microdata in a thousand nested items', {
    data: () => '<meta itemprop="title" content="x">'.repeat(1000),
    before: `${'<div itemscope itemtype="https://schema.org/Thing">'.repeat(200)}${'</div>'.repeat(200)}`,
  }),
];
