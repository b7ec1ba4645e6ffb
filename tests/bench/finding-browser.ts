/** A real Chromium with finding bundled for it, and pages served to it from memory. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';

export interface BenchBrowser {
  readonly browser: Browser;
  /** Puts a page up; gives its address. */
  serve(html: string): string;
  close(): Promise<void>;
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

export async function openBrowser(): Promise<BenchBrowser> {
  const pages: string[] = [];
  const server = serveFrom(pages);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    browser,
    serve: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** What a page load costs, in milliseconds of task time, with the longest task and the layout shift. */
export interface Load {
  readonly tasks: number;
  readonly longest: number;
  readonly shift: number;
}

const OBSERVE = `globalThis.longest=0;globalThis.shift=0;
new PerformanceObserver(l=>{for(const e of l.getEntries())longest=Math.max(longest,e.duration)}).observe({type:'longtask',buffered:true});
new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true});`;

/** Loads `url` with `script` run in it after the load, as a content script is; `slow` divides the processor's speed. */
export async function measureLoad(page: Page, url: string, script: string, slow: number): Promise<Load> {
  await page.emulateCPUThrottling(slow);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(OBSERVE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (script) await page.evaluate(script);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const { TaskDuration = 0 } = await page.metrics();
  const seen = await page.evaluate('({longest,shift})');
  return { tasks: TaskDuration * 1000, ...(seen as { longest: number; shift: number }) };
}
