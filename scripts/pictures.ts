/**
 * Pictures of every screen and state in a real Chromium, light and dark, in several languages and widths:
 * `npm run pictures -- FOLDER [WORD]` writes them, those with WORD in their name only. With `--keep` it also
 * puts small grey copies into `tests/pictures`, which the end-to-end tests compare with; look at the pictures first.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './pictures/gallery.ts';
import { pageShots } from './pictures/page-shots.ts';
import { fontsOf, KEPT, reduce } from './pictures/reduce.ts';
import { shots } from './pictures/shots.ts';

const isKept = process.argv.includes('--keep');
const [folder = 'pictures', word = ''] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
mkdirSync(folder, { recursive: true });
mkdirSync(KEPT, { recursive: true });
const gallery = await openGallery(join(import.meta.dirname, '..'));
const copies = new Map<string, Uint8Array>();

const write = (name: string, picture: Uint8Array): void => {
  writeFileSync(join(folder, `${name}.png`), picture);
  copies.set(name, picture);
  process.stdout.write(`${name}\n`);
};

const isAsked = ({ name }: { readonly name: string }): boolean => name.includes(word);
for (const shot of shots.filter(isAsked)) write(shot.name, await gallery.shoot(shot));
for (const shot of pageShots.filter(isAsked)) write(shot.name, await gallery.shootPage(shot));
if (isKept) {
  for (const [name, picture] of copies)
    writeFileSync(join(KEPT, `${name}.png`), (await reduce(gallery.page, picture)).png);
  writeFileSync(join(KEPT, 'fonts.json'), `${JSON.stringify(await fontsOf(gallery.page))}\n`);
}
await gallery.close();
