import { defineConfig } from 'wxt';

/** One manifest for both browsers: Manifest V3, fewest permissions, and nothing that reaches a network. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: {
    name: 'Masthead',
    description: 'Who is behind what you read: owners, funders and offices, on every news page.',
    minimum_chrome_version: '120',
    browser_specific_settings: {
      gecko: {
        id: 'masthead@masthead.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '140.0' },
    },
  },
});
