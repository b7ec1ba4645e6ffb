/** Saved and written pages as documents, scripts off and nothing fetched. */

import { JSDOM, VirtualConsole } from 'jsdom';

export function openPage(html: string, url = 'https://courier.example/'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** A whole article around a body, for tests that look at one part of it. */
export function articleWith(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Old pier to close</title>${head}</head><body>
<article><h1>Old pier to close</h1>${body}</article></body></html>`;
}

export const PROSE = [
  'The harbour council voted on Tuesday to close the old grain pier for two years, after divers found cracks in four of its nine stone pillars.',
  'Ships will be sent to the northern quay instead, which has neither ice nor power, as the crews of the fishing boats were quick to point out.',
  'A second vote on compensation is planned for the end of the month, and until then the harbour master will decide case by case who may unload.',
  'The report of the engineers lists eleven weak points and recommends that the pier be emptied within six weeks, before the autumn storms begin.',
] as const;

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
