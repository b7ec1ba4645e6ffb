/**
 * Every screen and state as a reader sees it: asked about by axe, with the colours as they are drawn, nothing cut
 * off; and compared with the pictures that were looked at and kept. A picture that is new or is to change: `npm run pictures --
 * .output/pictures --keep`, and look.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../../../scripts/pictures/gallery.ts';
import { type PageShot, pageShots } from '../../../scripts/pictures/page-shots.ts';
import { difference, fontsOf, KEPT, reduce } from '../../../scripts/pictures/reduce.ts';
import { type Shot, shots } from '../../../scripts/pictures/shots.ts';
import { faultsOf } from '../faults.ts';
import { cutOff, tooSmall } from '../layout.ts';

/** Share of small pixels that may differ: less than one badge that is gone. */
const ALLOWED = 0.0001;
const seen = '.output/pictures';

let gallery: Gallery;
let hasFonts = false;

beforeAll(async () => {
  gallery = await openGallery('.');
  mkdirSync(seen, { recursive: true });
  const kept: unknown = JSON.parse(readFileSync(join(KEPT, 'fonts.json'), 'utf8'));
  hasFonts = JSON.stringify(kept) === JSON.stringify(await fontsOf(gallery.page));
  if (!hasFonts) console.warn('Pictures are taken, but not compared: this machine has other fonts.');
}, 120_000);
afterAll(() => gallery?.close());

const compare = async (name: string, picture: Uint8Array): Promise<void> => {
  writeFileSync(join(seen, `${name}.png`), picture);
  const kept = join(KEPT, `${name}.png`);
  if (!existsSync(kept)) console.warn(`${name} is not compared: no picture of it is kept yet.`);
  if (!hasFonts || !existsSync(kept)) return;
  const { png } = await reduce(gallery.page, picture);
  const share = await difference(gallery.page, png, readFileSync(kept));
  expect(share, `${seen}/${name}.png differs from what was kept`).toBeLessThanOrEqual(ALLOWED);
};

/** Where a mark lies on letters: the share of its box that has ink without the mark. */
const inkUnder = async ({ page }: Gallery): Promise<readonly (readonly [string, number])[]> => {
  const boxes = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const marks = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.mark') ?? [])];
    const found = marks
      .map((mark) => ({
        label: mark.getAttribute('aria-label') ?? '',
        box: mark.getBoundingClientRect().toJSON(),
      }))
      .filter(({ box }) => box.width > 0 && box.top > 0 && box.bottom < innerHeight);
    for (const mark of marks) mark.style.setProperty('visibility', 'hidden', 'important');
    return found as { label: string; box: { x: number; y: number; width: number; height: number } }[];
  });
  const bare = Buffer.from(await page.screenshot()).toString('base64');
  return page.evaluate(
    async (source, all) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      if (!pen) return [];
      pen.drawImage(image, 0, 0);
      return all.map(({ label, box }): [string, number] => {
        const { data } = pen.getImageData(box.x, box.y, box.width, box.height);
        let ink = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 160) ink++;
        return [label, ink / (data.length / 4)];
      });
    },
    bare,
    boxes,
  );
};

test.each(shots.map((shot): [string, Shot] => [shot.name, shot]))('%s', async (name, shot) => {
  const picture = await gallery.shoot(shot);
  expect(await cutOff(gallery.page)).toEqual([]);
  if (shot.touch) expect(await tooSmall(gallery.page)).toEqual([]);
  if (!name.includes('forced')) expect(await faultsOf(gallery.page)).toEqual([]);
  await compare(name, picture);
});

test.each(pageShots.map((shot): [string, PageShot] => [shot.name, shot]))('%s', async (name, shot) => {
  await compare(name, await gallery.shootPage(shot));
});

/**
 * In a tight list of links there is no room above the last line: a badge may touch what hangs down from the one before. Lines that are as
 * high as their letters leave none at all: there it lies on its own name where a bracket follows (a third was ink of the line before).
 */
test.each([
  ['page-light', 0.06],
  ['page-scrolled', 0.15],
  ['page-tight', 0.25],
] as const)('%s: no badge lies on a letter', async (wanted, most) => {
  const shot = pageShots.find(({ name }) => name === wanted);
  if (!shot) throw new Error('no such picture');
  await gallery.shootPage(shot);
  const shares = await inkUnder(gallery);
  expect(shares.length).toBeGreaterThan(8);
  expect(shares.filter(([, share]) => share > most)).toEqual([]);
});

test('a badge that is gone is a difference, and so is a moved row', async () => {
  const [first] = pageShots;
  if (!first) throw new Error('no picture');
  const picture = await reduce(gallery.page, await gallery.shootPage(first));
  const gone = await gallery.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const mark = host.shadowRoot?.querySelector<HTMLElement>('.mark');
    mark?.style.setProperty('visibility', 'hidden');
    return mark !== null;
  });
  expect(gone).toBe(true);
  const { png } = await reduce(gallery.page, await gallery.page.screenshot());
  expect(await difference(gallery.page, picture.png, png)).toBeGreaterThan(ALLOWED);
  await gallery.page.evaluate(() =>
    document.querySelector<HTMLElement>('h2')?.style.setProperty('margin-top', '40px'),
  );
  const moved = await reduce(gallery.page, await gallery.page.screenshot());
  expect(await difference(gallery.page, picture.png, moved.png)).toBeGreaterThan(ALLOWED);
});
