import { defineConfig } from 'wxt';

/**
 * Nothing is loaded from anywhere but the package, by any page of ours or the worker; a data pack may be fetched from
 * an address by the reader's click, with a permission for that host that the browser asks for then. The build adds the hashes of the
 * popup's own styles (`modules/own-styles.ts`).
 */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'masthead@masthead.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    // The statement on data collection is read from 142 on there.
    gecko_android: { strict_min_version: '142.0' },
  },
};

/**
 * Preact can set markup from a string (`dangerouslySetInnerHTML`). Nothing of ours does, and what is shipped should
 * not be able to: there it sets text.
 */
const textOnly = {
  name: 'text-only',
  transform: (code: string, id: string): string | null =>
    /[\\/]node_modules[\\/]preact[\\/]/.test(id) && code.includes('.innerHTML')
      ? code.replaceAll('.innerHTML', '.textContent')
      : null,
};

/**
 * The content script begins with our own `main` and nothing around it. What WXT puts there announces each script to the page, by events and
 * messages that name the extension, and ends a script when the page sends such an event: every page could tell that Masthead is there, and
 * switch it off.
 */
const quietEntry = {
  name: 'quiet-entry',
  enforce: 'pre' as const,
  load: (id: string): string | null => {
    const [isEntry, path] = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?(.+)$/.exec(id) ?? [];
    return isEntry ? `import script from ${JSON.stringify(path)}; script.main();` : null;
  },
};

/** Vite would have each module that is imported later preloaded with all that it imports, by code longer than ours. Here it is imported. */
const noPreload = {
  name: 'no-preload',
  enforce: 'pre' as const,
  load: (id: string): string | null =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** WXT gives its plugins an empty file in each page, which would be asked for and waited for. */
const noPlugins = {
  name: 'no-plugins',
  enforce: 'pre' as const,
  resolveId: (id: string): { id: string; moduleSideEffects: false } | null =>
    id === 'virtual:wxt-html-plugins' ? { id: '\0no-plugins', moduleSideEffects: false } : null,
  load: (id: string): string | null => (id === '\0no-plugins' ? '' : null),
};

/**
 * Of tldts only the list of public suffixes is used, on hosts that `URL` has read (`utils/matching/address/registrable.ts`): what else it
 * asks of an address is switched off there, and left out here.
 */
const suffixesOnly = {
  name: 'suffixes-only',
  load: (id: string): string | null =>
    /[\\/]tldts-core[\\/].*[\\/](?:extract-hostname|is-ip|is-special-use|is-valid|extra-suffixes)\.js$/.test(
      id,
    )
      ? 'export default () => false; export const extractedHostnameValidated = false;'
      : null,
};

/** One manifest for both browsers: Manifest V3, fewest permissions, and nothing that reaches a network. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The popup is one chunk beside what it shares with our other pages: nothing is preloaded. A long text that is named twice is not written twice.
  vite: () => ({
    build: {
      target: ['chrome123', 'firefox140'],
      modulePreload: false,
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [textOnly, quietEntry, noPlugins, noPreload, suffixesOnly],
  }),
  manifest: ({ browser, command }) => ({
    name: 'Masthead',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'contextMenus'],
    optional_host_permissions: ['https://*/*'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/icon-${size}.png`])),
    action: {
      default_title: 'Masthead',
      default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'look-up': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_lookup__',
      },
      'next-badge': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_command_next__',
      },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? firefox
      : { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
