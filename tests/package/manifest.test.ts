import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';

const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

describe.each(Object.entries(builtFolders))('the manifest for %s', (name, folder) => {
  const manifest = read(folder);

  test('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['contextMenus', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
    // Asked for one host at a time, by the reader's click on "Get" beside the address of a pack.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('opens no file to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('lets its own pages load nothing from elsewhere, but for the packs that are fetched by their address', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self' https:;");
    expect(policy.replace('https:', '')).not.toMatch(/unsafe|\*|https?:|wasm/);
  });

  test("lets through no styles but its files' and those that stand in the popup", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const styles = readFileSync(`${folder}/popup.html`, 'utf8').split(/<\/?style>/);
    expect(styles).toHaveLength(3);
    const hash = createHash('sha256')
      .update(styles[1] ?? '')
      .digest('base64');
    expect(policy.split('; ')).toContain(`style-src 'self' 'sha256-${hash}'`);
  });

  test('runs on web pages only, once per tab', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(script.all_frames ?? false).toBe(false);
    expect(script.match_about_blank ?? false).toBe(false);
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  test(`is for the versions of ${name} that we support`, () => {
    if (name === 'chromium') {
      expect(manifest.minimum_chrome_version).toBe('123');
    } else {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toBe('140.0');
      expect(gecko_android.strict_min_version).toBe('142.0');
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});
