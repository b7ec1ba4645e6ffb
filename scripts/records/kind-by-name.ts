/** What kind of outlet a name tells, for lists that give none: `Tide Television`, `Agencia de Noticias Tide`. */

import type { OutletKind } from '../../utils/model/facts.ts';

/** A guide to channels, a site about them and who makes films for them are none. */
const onAir =
  /(?<![\p{L}\p{N}.])(?:tv\d*|television|televisi[oó]n|televis[aã]o|televisi[oó]|telewizja|televizija|broadcasting|телеканал|телевидение)(?![\p{L}\p{N}]|\.com)|^[KW]\p{Lu}{2,3}(?:-(?:TV|FM|AM|LD|CD))$/iu;
const aboutAir = /(?<!\p{L})(?:guide|produ[ck]\p{L}+)(?!\p{L})/iu;
const agency =
  /(?<!\p{L})(?:(?:news|press|information|telegraphic) agency|ag[eê]n[cç]i\p{L} (?:de )?(?:not[ií]ci\p{L}+|prensa)|agence de presse|ag[eè]ncia catalana de not[ií]cies)(?!\p{L})/iu;
const newspaper = /zeitung$|(?<!\p{L})dagbladet(?!\p{L})/iu;

/** By any of the names in the order of trust; `other` where none tells. */
export function kindByName(names: readonly string[]): OutletKind {
  for (const name of names) {
    if (agency.test(name)) return 'agency';
    if (onAir.test(name) && !aboutAir.test(name)) return 'broadcaster';
    if (newspaper.test(name)) return 'newspaper';
  }
  return 'other';
}
