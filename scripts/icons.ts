/**
 * Draws the icons: `npx node scripts/icons.ts` writes `public/icons/`. The design is a masthead: a page with a
 * heavy title line, two columns below, and a small mark raised beside the title, as in the pages that it reads.
 * One icon suits light and dark toolbars: dark ink on a light sheet with a dark edge. PNG is written by hand
 * (8-bit RGBA, no filter): the picture is a few rectangles, sampled 8 by 8 for soft edges.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
}

const INK: Colour = [29, 33, 38];
const SHEET: Colour = [255, 255, 255];
const MARK: Colour = [11, 87, 176];
const GREY: Colour = [120, 126, 134];

/** The drawing on a field of 16 by 16, back to front. */
const drawing = (ink: Colour, mark: Colour): readonly Box[] => [
  { x: 0.5, y: 0.5, width: 15, height: 15, radius: 3, colour: ink },
  { x: 1.6, y: 1.6, width: 12.8, height: 12.8, radius: 2, colour: SHEET },
  { x: 3.2, y: 4, width: 6.2, height: 2.6, radius: 0.4, colour: ink },
  { x: 10.4, y: 3, width: 2.6, height: 2.6, radius: 0.5, colour: mark },
  { x: 3.2, y: 8.2, width: 4.2, height: 1.3, radius: 0.3, colour: ink },
  { x: 3.2, y: 10.6, width: 4.2, height: 1.3, radius: 0.3, colour: ink },
  { x: 8.7, y: 8.2, width: 4.2, height: 1.3, radius: 0.3, colour: ink },
  { x: 8.7, y: 10.6, width: 4.2, height: 1.3, radius: 0.3, colour: ink },
];

function isInside({ x, y, width, height, radius }: Box, px: number, py: number): boolean {
  const dx = Math.max(x + radius - px, 0, px - (x + width - radius));
  const dy = Math.max(y + radius - py, 0, py - (y + height - radius));
  return dx * dx + dy * dy <= radius * radius;
}

const SAMPLES = 8;

/** Red, green, blue and alpha of one pixel, each 0 to 255. */
function pixel(boxes: readonly Box[], size: number, at: readonly [number, number]): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const px = ((at[0] + ((sample % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const py = ((at[1] + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const box = boxes.findLast((one) => isInside(one, px, py));
    if (!box) continue;
    box.colour.forEach((value, channel) => {
      sum[channel]! += value;
    });
    sum[3]!++;
  }
  const covered = sum[3] || 1;
  return [
    ...sum.slice(0, 3).map((value) => Math.round(value / covered)),
    Math.round((sum[3]! * 255) / SAMPLES ** 2),
  ];
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of a drawing (PNG specification, third edition: signature, IHDR, IDAT, IEND). */
function encodePng(boxes: readonly Box[], size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(boxes, size, [x, y])).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = join(import.meta.dirname, '..', 'public', 'icons');
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 96, 128])
  writeFileSync(join(folder, `icon-${size}.png`), encodePng(drawing(INK, MARK), size));
for (const size of [16, 32])
  writeFileSync(join(folder, `off-${size}.png`), encodePng(drawing(GREY, GREY), size));
