/** WXT's types leave `getURL` to files that it generates from the build; ours needs only the plain form. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
