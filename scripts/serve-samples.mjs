import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tool.mjs';

const folder = join(root, 'assets', 'samples');
const indexAddress = 'http://samples.remit.example/';

/**
 * Serves the sample listings and `extraFile` (or null) on this machine, each under the address it names as its own.
 * Returns `{ port, hosts, addressOf(file), index, close() }`.
 */
export async function serveSamples(extraFile) {
  const samples = readdirSync(folder).map((name) => join(folder, name));
  const files = [...samples, ...(extraFile === null ? [] : [resolve(extraFile)])];
  const pages = new Map(files.map((file) => [keyOf(addressOf(file)), file]));
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const file = pages.get(keyOf(url));
    const sample = samples.find((path) => basename(path) === basename(url.pathname));
    if (file) response.setHeader('content-type', 'text/html').end(readFileSync(file));
    else if (sample) response.writeHead(302, { location: withPortOf(url, addressOf(sample)) }).end();
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const hosts = [...new Set(files.map((file) => new URL(addressOf(file)).hostname))];
  const close = () => server.close();
  return { port: server.address().port, hosts, addressOf, index: indexAddress, close };
}

/** Where a page says it comes from, as http; a page that does not say gets an address of its own. */
function addressOf(file) {
  if (basename(file) === 'index.html') return indexAddress;
  const html = readFileSync(file, 'utf8');
  const own = /saved from url=\(\d+\)(\S+)|<link\s+rel="canonical"\s+href="([^"]+)"/.exec(html);
  const address = own?.[1] ?? own?.[2];
  if (address && /^https?:/.test(address) && URL.canParse(address)) return address.replace(/^https:/, 'http:');
  return `http://listing.remit.example/${basename(pathToFileURL(file).pathname)}`;
}

/** Scheme and port differ between browsers; host, path and query make the page. */
function keyOf(address) {
  const { hostname, pathname, search } = new URL(address);
  return hostname + pathname + search;
}

function withPortOf({ port }, address) {
  const url = new URL(address);
  url.port = port;
  return url.href;
}
