/**
 * Puts the messages into the package, each text from one place in `locales/`: the words of the manifest (description, commands) in the form
 * that browsers ask for, `_locales/LANGUAGE/messages.json`; those that popup, worker and pages say as files of their own, so that
 * each reads the one language that it speaks, without the spaces that are there for people.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { languages } from '../utils/wording/languages.ts';

type Messages = Readonly<Record<string, unknown>>;

const MANIFEST = 'manifest.';

/** `manifest.command-lookup` becomes `command_lookup`: names there hold no dots and dashes. */
const nameOf = (key: string): string => key.slice(MANIFEST.length).replaceAll('-', '_');

/** Browsers name Chinese by its script or region. */
const folderOf = (language: string): string => (language === 'zh' ? 'zh_CN' : language);

/** The files of one language: path in the package, and what it holds. */
function filesOf(language: string, root: string): readonly (readonly [string, Messages])[] {
  const read = (folder: string): Messages =>
    JSON.parse(readFileSync(join(root, 'locales', folder, `${language}.json`), 'utf8')) as Messages;
  const pages = Object.entries(read('pages'));
  const manifest = pages
    .filter(([key]) => key.startsWith(MANIFEST))
    .map(([key, message]) => [nameOf(key), { message }]);
  const own = pages.filter(([key]) => !key.startsWith(MANIFEST));
  return [
    [`_locales/${folderOf(language)}/messages.json`, Object.fromEntries(manifest)],
    [`locales/${language}.json`, read('')],
    [`locales/worker/${language}.json`, read('worker')],
    [`locales/pages/${language}.json`, Object.fromEntries(own)],
  ];
}

export default defineWxtModule({
  name: 'messages',
  setup(wxt) {
    const folder = join(wxt.config.root, '.cache', 'locales');
    wxt.hook('build:publicAssets', (_, files) => {
      for (const [path, messages] of languages.flatMap((language) => filesOf(language, wxt.config.root))) {
        const absoluteSrc = join(folder, path);
        mkdirSync(dirname(absoluteSrc), { recursive: true });
        writeFileSync(absoluteSrc, JSON.stringify(messages));
        files.push({ absoluteSrc, relativeDest: path });
      }
    });
  },
});
