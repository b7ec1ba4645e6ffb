/**
 * A web of our own on one local port. Browsers are started with it as their proxy, so every address on any
 * host ends here: known pages are served, the rest is refused, and each request is written down. That
 * serves real host names without a network and shows whether anything else is asked for.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface WebPage {
  readonly body: string;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers an absolute `http:` address, or `https:` where there is a certificate; null for 404. */
export type Pages = (url: URL) => WebPage | null;

export interface LocalWeb {
  readonly port: number;
  /** Every request so far: `GET http://host/path`; for https `CONNECT host:443`, and what follows where it is let through. */
  readonly requests: string[];
  close(): Promise<void>;
}

const addressOf = ({ url = '', headers: { host } }: IncomingMessage, scheme: string): URL | null =>
  URL.parse(url, `${scheme}://${host ?? '127.0.0.1'}`);

const send = (response: ServerResponse, page: WebPage | null): void => {
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page?.headers,
  });
  response.end(page?.body ?? '');
};

/**
 * Starts the web on a free port of 127.0.0.1. With a certificate and its key, as PEM, it serves `https:` too, which
 * browsers take from it only where they are told to take any; without, such addresses are refused.
 */
export const startLocalWeb = async (pages: Pages, pem?: string): Promise<LocalWeb> => {
  const requests: string[] = [];
  const answer =
    (scheme: 'http' | 'https') =>
    (request: IncomingMessage, response: ServerResponse): void => {
      const url = addressOf(request, scheme);
      requests.push(`${request.method} ${url?.href ?? request.url}`);
      send(response, url && pages(url));
    };
  const server = createServer(answer('http'));
  const secure = pem === undefined ? null : createSecureServer({ key: pem, cert: pem }, answer('https'));
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    if (secure === null) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
