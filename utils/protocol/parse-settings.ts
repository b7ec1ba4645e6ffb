import { looksLikeSettings, narrowSettings, type Settings } from './settings.ts';

/** Settings from the text of a file; null where it holds none. */
export function parseSettings(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return looksLikeSettings(value) ? narrowSettings(value) : null;
  } catch {
    return null;
  }
}
