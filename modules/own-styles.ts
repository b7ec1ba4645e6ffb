/**
 * The popup's styles stand in its page, so that its first frame waits for no other file. The policy of our pages lets no inline style
 * through; the build names these by their SHA-256 there (Content Security Policy Level 3, "hash-source"), and no other.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

interface WithPolicy {
  readonly content_security_policy?: { extension_pages?: string };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<style>(.*?)<\/style>/gs)])
    .map(([, text = '']) => hashOf(text));

export default defineWxtModule({
  name: 'own-styles',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      const { content_security_policy: policy } = manifest as WithPolicy;
      if (wxt.config.command !== 'build' || policy?.extension_pages === undefined) return;
      const sources = ["style-src 'self'", ...hashesIn(wxt.config.outDir)].join(' ');
      policy.extension_pages = policy.extension_pages.replace("style-src 'self'", sources);
    });
  },
});
