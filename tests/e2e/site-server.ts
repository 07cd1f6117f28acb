import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const fixtures = resolve(import.meta.dirname, '../fixtures/e2e');
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

export interface SiteServer {
  readonly port: number;
  readonly close: () => void;
}

/** What a test serves beside the fixtures. */
export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves `tests/fixtures/e2e` on loopback under every host name, and before them what `serve` has for a path; unknown
 * paths give error pages.
 */
export async function serveSites(serve: (path: string) => Served | null = () => null): Promise<SiteServer> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    const own = serve(request.url ?? '/');
    if (own !== null) {
      response.setHeader('content-type', types['html']!);
      for (const [header, value] of Object.entries(own.headers ?? {})) response.setHeader(header, value);
      response.end(own.body);
      return;
    }
    const name = pathname.split('/').filter(Boolean)[0] ?? 'none.html';
    try {
      const body = readFileSync(resolve(fixtures, name.includes('.') ? name : `${name}.html`));
      response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? types['html']!);
      if (name.startsWith('strict'))
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        );
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.setHeader('content-type', types['html']!);
      response.end('<!doctype html><title>Not here</title><p>Nothing here.</p>');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
