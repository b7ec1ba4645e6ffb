/** How high an office is by its words alone. */

/** Titles of heads of states and governments, and what they are the head of. */
export const HEAD =
  /^(?:co-)?(?:president|prime minister|monarch|king|queen|emperor|emir|sultan|pope|supreme leader|chancellor|taoiseach|head of (?:state|government))\b(?!'s)(?: of (?:the )?(.*))?/;

/** Level of an office by its words, 0 (a substitute, a local seat) to 6 (head of state or government). */
export function officeLevel(office: string): number {
  const text = office.toLowerCase();
  if (/substitute|candidate|regional|provinc|municipal|county|district council/.test(text)) return 0;
  const isLower =
    /\b(?:vice|deputy|assistant|under|acting|former|parliamentary|junior|spouse|first lady|adviser|advisor|secretary to)\b/.test(
      text,
    );
  const isBodyHead =
    /\b(?:senate|assembly|parliament|council|court|chamber|house|congress|duma|committee|commission|bank|academy|republika|state of|land|canton|knesset|sejm|bundestag|diet|tribunal)\b/.test(
      text,
    );
  const isMember =
    /\b(?:member|deputy|representative|assembly(?:man|woman)|delegate|senator|knesset member|teachta)\b/.test(
      text,
    );
  if (HEAD.test(text) && !isLower) return isBodyHead ? 4 : 6;
  if (
    /general secretary|secretary[- ]general|paramount leader|president of the european/.test(text) &&
    !isLower
  )
    return 5;
  if (
    /\b(?:vice president|foreign|defen[cs]e|secretary of state|speaker|crown prince)\b/.test(text) &&
    !isMember
  )
    return isLower ? 4 : 5;
  if (
    /\b(?:minister|secretary|governor|attorney general|chief of staff|mayor|commissioner)\b/.test(text) &&
    !isMember
  )
    return isLower ? 2 : 4;
  if (
    /united states senator|ambassador|justice of the supreme|supreme court justice|chief justice|permanent representative|leader/.test(
      text,
    )
  )
    return 3;
  if (
    /\b(?:state senate|house of assembly|legislative assembly|alaska|massachusetts|jersey|michigan|texas|arizona|quebec|catalonia|basque|madrid|parliamentary assembly)\b/.test(
      text,
    )
  )
    return 1;
  return 2;
}
