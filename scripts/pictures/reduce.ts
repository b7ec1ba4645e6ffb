/**
 * Pictures made small and grey, and what differs between two of them. A quarter of the size keeps what a reader
 * would notice (a part moved, cut or gone) and drops how one build of the browser smooths its letters.
 */

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the small pictures lie that tests compare with. */
export const KEPT = join(import.meta.dirname, '../../tests/pictures');

const SCALE = 4;
/** Greys are rounded to multiples of this: small files, and nothing that an eye would miss. */
const STEP = 16;
/** Levels of grey, of 255, from which on two small pixels differ. */
const DIFFERS = 32;

export interface Reduced {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

interface InPage {
  readonly width: number;
  readonly height: number;
  readonly data: string;
}

/** A PNG at a quarter of its size, in grey; drawn by the browser. */
export async function reduce(page: Page, picture: Uint8Array): Promise<Reduced> {
  const { width, height, data } = await page.evaluate(
    async (source, scale, step): Promise<InPage> => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / scale);
      canvas.height = Math.round(image.height / scale);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.filter = 'grayscale(1)';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
      pixels.data.forEach((value, at) => {
        pixels.data[at] = Math.round(value / step) * step;
      });
      pen.putImageData(pixels, 0, 0);
      return {
        width: canvas.width,
        height: canvas.height,
        data: canvas.toDataURL('image/png').split(',')[1] ?? '',
      };
    },
    Buffer.from(picture).toString('base64'),
    SCALE,
    STEP,
  );
  return { width, height, png: Buffer.from(data, 'base64') };
}

/** Share of pixels that differ between two small pictures, 0 to 1; 1 where their sizes do. */
export const difference = (page: Page, one: Uint8Array, other: Uint8Array): Promise<number> =>
  page.evaluate(
    async (sources, differs) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return { canvas, data: pen?.getImageData(0, 0, image.width, image.height).data };
        }),
      );
      if (!a?.data || !b?.data || a.data.length !== b.data.length || a.canvas.width !== b.canvas.width)
        return 1;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > differs) count++;
      return count / (a.data.length / 4);
    },
    [one, other].map((picture) => Buffer.from(picture).toString('base64')),
    DIFFERS,
  );

/** Widths of some words in this machine's fonts. Where they are others, text breaks elsewhere: nothing can be compared. */
export const fontsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    return ['14px system-ui, sans-serif', '600 14px system-ui, sans-serif', '18px Georgia, serif'].flatMap(
      (font) => {
        pen.font = font;
        return ['Masthead', 'Қазақша', 'العربية', '中文'].map((text) =>
          Math.round(pen.measureText(text).width * 100),
        );
      },
    );
  });
