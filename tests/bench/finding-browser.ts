/** A real Chromium with finding bundled for it, and pages served to it from memory. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../scripts/browsers/find.ts';

export interface ServedPages {
  /** Puts a page up; gives its address. */
  serve(html: string): string;
  close(): void;
}

export interface BenchBrowser extends ServedPages {
  readonly browser: Browser;
}

/** Bundles `entry` as one script that leaves its exports in `globalThis[name]`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, name, formats: ['iife'], fileName: name } },
  })) as Rollup.RollupOutput[];
  return `${built[0]?.output[0].code};globalThis.${name}=${name};`;
}

function serveFrom(pages: readonly string[]): Server {
  return createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  }).listen(0, '127.0.0.1');
}

export async function servePages(): Promise<ServedPages> {
  const pages: string[] = [];
  const server = serveFrom(pages);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serve: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
    close: () => void server.close(),
  };
}

export async function openBrowser(): Promise<BenchBrowser> {
  const { serve, close } = await servePages();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // A contender must not pay for the garbage of the one before it.
      '--js-flags=--expose-gc',
    ],
  });
  return {
    browser,
    serve,
    close: () => {
      void browser.close();
      close();
    },
  };
}
