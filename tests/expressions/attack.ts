/**
 * Worst cases for a regular expression, made from the expression itself.
 *
 * What can blow up is a part that repeats: where the same text can be shared out between two repetitions, or between
 * one and its next turn, a text that in the end does not fit is tried in all ways. So for each repeated part an
 * attack is a text that leads up to it, then many times something that some repeated part takes, then something
 * that nothing takes.
 *
 *   /by (\w+ ?)+:/  gives  "" or "by " + "a", "a " or " " x n + "\u0001"
 */

export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** One of each sort that expressions of ours tell apart. */
const sample = [...'a0 Az9\n\t.,;:-–_/\\|"“”«»\'’()（[{<>@#&%=+*?!$~^éßЯяәى中の\u0300\u00a0\u200b'];
const mostExamples = 6;
const mostParts = 14;
const ends = ['', '\u0001', '\n\u0001'];

/** Reads an expression once from left to right. */
class Reader {
  private at = 0;
  readonly leads = new Set<string>(['']);
  readonly pumps = new Set<string>();
  /** What does not repeat in the expression may still repeat in a text, and start it again each time. */
  readonly starts = new Set<string>();
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags.replace(/[gy]/g, '');
  }

  /** Examples of what stands up to the end or a closing bracket, one for each alternative. */
  read(lead: string): string[] {
    const examples = [this.readSequence(lead)];
    while (this.source[this.at] === '|') {
      this.at++;
      examples.push(this.readSequence(lead));
    }
    return examples;
  }

  private readSequence(lead: string): string {
    let text = '';
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      const examples = this.readAtom(lead + text);
      const [least, most] = this.readQuantifier();
      if (examples[0]) this.starts.add(examples[0]);
      if (most > 1 && examples.some((example) => example !== '')) {
        this.leads.add(lead + text);
        for (const example of examples) if (example !== '') this.pumps.add(example);
      }
      text += (examples[0] ?? '').repeat(Math.min(Math.max(least, 1), 40));
    }
    return text;
  }

  private readAtom(lead: string): string[] {
    const rest = this.source.slice(this.at);
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
    if (group) {
      this.at += group.length;
      const examples = this.read(lead);
      this.at++;
      return /[=!]$/.test(group) ? [''] : examples;
    }
    const atom =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[\s\S])/iu.exec(
        rest,
      )?.[0] ?? '';
    this.at += atom.length;
    if (/^(?:[\^$]|\\[bB\d])$/.test(atom)) return [''];
    const one = new RegExp(`^(?:${atom})$`, this.flags);
    const own = [...atom.replace(/\\[pPu]\{[^}]*\}/g, '').replace(/[\\[\]^]/g, '')];
    return [...sample, ...own].filter((char) => one.test(char)).slice(0, mostExamples);
  }

  private readQuantifier(): readonly [least: number, most: number] {
    const [all = '', sign, least, comma, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += all.length;
    if (all === '' || sign === '?') return [1, 1];
    if (sign) return [sign === '*' ? 0 : 1, Number.POSITIVE_INFINITY];
    return [Number(least), comma ? Number(most) || Number.POSITIVE_INFINITY : Number(least)];
  }
}

/** Attacks on an expression; none where nothing in it repeats. */
export const attacksOn = (source: string, flags: string): readonly Attack[] => {
  const reader = new Reader(source, flags);
  reader.read('');
  const leads = [...reader.leads].slice(0, mostParts);
  const pumps = [...[...reader.pumps].slice(0, mostParts), ...[...reader.starts].slice(0, mostParts)];
  return leads.flatMap((before) =>
    [...new Set(pumps)].flatMap((pump) => ends.map((after) => ({ before, pump, after }))),
  );
};
