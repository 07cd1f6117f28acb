import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  readonly port: number;
  /** What was asked for since the start: `host/path`, or `host:port` where the browser wanted an encrypted line. */
  readonly log: () => readonly string[];
  readonly close: () => void;
}

/** A proxy through which a browser has to send everything; it answers `.example` with a page and nobody else. */
export async function loggingProxy(pageFor: (path: string) => string | null): Promise<LoggingProxy> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const { host, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none'}`);
    log.push(`${host}${pathname}${search}`);
    const body = host.endsWith('.example') ? pageFor(pathname) : null;
    response.statusCode = body === null ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body ?? '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    log.push(url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, log: () => log, close: () => server.close() };
}
