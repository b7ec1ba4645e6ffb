/**
 * Puts the words of the manifest (description, commands) into the package in the form that browsers ask for,
 * `_locales/LANGUAGE/messages.json`, from `locales/pages/`, so that each text stands in one place. The messages for reading
 * go there as they are: the worker reads the one language that it speaks.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { languages } from '../utils/wording/languages.ts';

/** `manifest.command-lookup` becomes `command_lookup`: names there hold no dots and dashes. */
const nameOf = (key: string): string => key.slice('manifest.'.length).replaceAll('-', '_');

function wordsOf(root: string, language: string): string {
  const file = join(root, 'locales', 'pages', `${language}.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const words = Object.entries(messages)
    .filter(([key]) => key.startsWith('manifest.'))
    .map(([key, message]) => [nameOf(key), { message }]);
  return JSON.stringify(Object.fromEntries(words), null, 2);
}

/** Browsers name Chinese by its script or region. */
const folderOf = (language: string): string => (language === 'zh' ? 'zh_CN' : language);

export default defineWxtModule({
  name: 'messages',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      const folder = join(wxt.config.root, '.cache', 'locales');
      for (const language of languages) {
        const path = join(folder, folderOf(language), 'messages.json');
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, wordsOf(wxt.config.root, language));
        files.push({
          absoluteSrc: join(wxt.config.root, 'locales', `${language}.json`),
          relativeDest: `locales/${language}.json`,
        });
        files.push({ absoluteSrc: path, relativeDest: `_locales/${folderOf(language)}/messages.json` });
      }
    });
  },
});
