/** The list of public suffixes, in a script of its own: `late-script.ts` says why. */

import { parse } from 'tldts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideLate } from '../utils/platform/late-script.ts';
import type { Suffixes } from '../utils/platform/late-suffixes.ts';

export default defineUnlistedScript(() => provideLate('suffixes', { parse } satisfies Suffixes));
