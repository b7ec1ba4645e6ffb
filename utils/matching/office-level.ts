/** How high an office is by its words alone. */

/** Titles of heads of states and governments, and what they are the head of. */
export const HEAD =
  /^(?:co-)?(?:president|prime minister|monarch|king|queen|emperor|emir|sultan|pope|supreme leader|chancellor|taoiseach|head of (?:state|government))\b(?!'s)(?: of (?:the )?(.*))?/;

/** Any of the words between bars: long lists are data of the script that reads pages. */
const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

const local = /substitute|candidate|regional|provinc|municipal|county|district council/;
const lower = anyOf(
  'vice|deputy|assistant|under|acting|former|parliamentary|junior|spouse|first lady|adviser|advisor|secretary to',
);
const body = anyOf(
  'senate|assembly|parliament|council|court|chamber|house|congress|duma|committee|commission|bank|academy|republika|state of|land|canton|knesset|sejm|bundestag|diet|tribunal',
);
const member = anyOf(
  'member|deputy|representative|assembly(?:man|woman)|delegate|senator|knesset member|teachta',
);
const high = anyOf('vice president|foreign|defen[cs]e|secretary of state|speaker|crown prince');
const ministerial = anyOf('minister|secretary|governor|attorney general|chief of staff|mayor|commissioner');
const noted =
  /united states senator|ambassador|justice of the supreme|supreme court justice|chief justice|permanent representative|leader/;
const ofPart = anyOf(
  'state senate|house of assembly|legislative assembly|alaska|massachusetts|jersey|michigan|texas|arizona|quebec|catalonia|basque|madrid|parliamentary assembly',
);

/** Level of an office by its words, 0 (a substitute, a local seat) to 6 (head of state or government). */
export function officeLevel(office: string): number {
  const text = office.toLowerCase();
  if (local.test(text)) return 0;
  const isLower = lower.test(text);
  const isMember = member.test(text);
  if (HEAD.test(text) && !isLower) return body.test(text) ? 4 : 6;
  if (
    /general secretary|secretary[- ]general|paramount leader|president of the european/.test(text) &&
    !isLower
  )
    return 5;
  if (high.test(text) && !isMember) return isLower ? 4 : 5;
  if (ministerial.test(text) && !isMember) return isLower ? 2 : 4;
  if (noted.test(text)) return 3;
  return ofPart.test(text) ? 1 : 2;
}
