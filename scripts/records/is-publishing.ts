/** Whether a body is one that publishes news, by its name. */

import type { DraftOrganisation } from './draft.ts';

const media =
  /(?<!\p{L})(?:news\w*|times|tv|television|televisión|televisión|radio|rádio|fm|post|journal|gazett[ea]|gazeta|gazetesi|herald|tribun[ea]|daily|weekly|zeitung|nachrichten|anzeiger|tageblatt|dagblad\w*|\w+blad(?:et)?|avis\w*|diario|diário|periódico|jornal|haber\w*|notic\w+|notíc\w+|courier|chronicle|observer|telegraph|dispatch|examiner|inquirer|reporter|sentinel|magazine|channel|canal|broadcasting|agency|presse|media|новости|газета|телеканал|радио|tidning\w*|sanomat|lehti|stampa|corriere|giornale)(?!\p{L})|^[KW][A-Z]{3}(?:-TV)?$/iu;
const noMedia =
  /(?<!\p{L})(?:universit\w*|universid\w*|college|librar\w+|books?|publish\w*|verlag|editorial|editions|ediciones|éditions|games?|gaming|studios?|records|cinem\w+|entertainment|films?|pictures|comics|society|institut\w*|museum|theat\w+|school|academy|association|foundation|music|software)(?!\p{L})/iu;

/** The list of accounts holds game studios and universities too: what stands there alone must be called like a medium. */
export function isPublishing(drafts: readonly DraftOrganisation[]): boolean {
  if (drafts.some((draft) => draft.source !== 'media-accounts')) return true;
  return drafts.some((draft) =>
    draft.names.some((name) => media.test(name.text) && !noMedia.test(name.text)),
  );
}
