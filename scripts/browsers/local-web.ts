/**
 * A web of our own on one local port. Browsers are started with it as their proxy, so every address on any
 * host ends here: known pages are served, the rest is refused, and each request is written down. That
 * serves real host names without a network and shows whether anything else is asked for.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebPage {
  readonly body: string;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers an absolute `http:` address, null for 404. */
export type Pages = (url: URL) => WebPage | null;

export interface LocalWeb {
  readonly port: number;
  /** Every request so far: `GET http://host/path`, `CONNECT host:443` for https. */
  readonly requests: string[];
  close(): Promise<void>;
}

const addressOf = (request: IncomingMessage, port: number): URL | null =>
  URL.parse(request.url ?? '', `http://${request.headers.host ?? `127.0.0.1:${port}`}`);

const send = (response: ServerResponse, page: WebPage | null): void => {
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page?.headers,
  });
  response.end(page?.body ?? '');
};

/** Starts the web on a free port of 127.0.0.1. */
export const startLocalWeb = async (pages: Pages): Promise<LocalWeb> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request, (server.address() as AddressInfo).port);
    requests.push(`${request.method} ${url?.href ?? request.url}`);
    send(response, url && pages(url));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
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
