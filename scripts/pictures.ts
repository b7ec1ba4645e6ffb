/**
 * Pictures of every screen and state in a real Chromium, light and dark, in several languages and widths:
 * `npm run pictures -- FOLDER [WORD]` writes them, those with WORD in their name only. With `--keep` it also
 * puts small grey copies into `tests/pictures`, which the end-to-end tests compare with; look at the pictures first.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUsage, readArguments } from './arguments.ts';
import { openGallery } from './pictures/gallery.ts';
import { pageShots } from './pictures/page-shots.ts';
import { fontsOf, KEPT, reduce } from './pictures/reduce.ts';
import { shots } from './pictures/shots.ts';

const usage = 'usage: npm run pictures -- FOLDER [WORD] [--keep]';
const { values, positionals } = readArguments(usage, {
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder, word = ''] = positionals;
if (folder === undefined) endWithUsage('No folder is given for the pictures.', usage);
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
if (values.keep) {
  for (const [name, picture] of copies)
    writeFileSync(join(KEPT, `${name}.png`), (await reduce(gallery.page, picture)).png);
  writeFileSync(join(KEPT, 'fonts.json'), `${JSON.stringify(await fontsOf(gallery.page))}\n`);
}
await gallery.close();
