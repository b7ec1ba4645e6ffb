/** The notation of the language files, `point//s/ed/+ing out`, spelt out. See `language.ts`. */

export interface WordForm {
  /** Lower case, words parted by one space; a suffix keeps its leading `-`. */
  readonly text: string;
  /** Marked with a plus: a participle among verbs, a plural among nouns. */
  readonly marked: boolean;
}

function endingsOf(word: string): WordForm[] {
  const [stem = '', ...endings] = word.split('/');
  const bare = stem.startsWith('+') ? stem.slice(1) : stem;
  if (endings.length === 0) return [{ text: bare, marked: stem.startsWith('+') }];
  return endings.map((ending) => {
    const marked = ending.startsWith('+');
    return { text: bare + (marked ? ending.slice(1) : ending), marked };
  });
}

/** All forms of an entry; for a phrase, all combinations of the forms of its words. */
function formsOf(entry: string): WordForm[] {
  let forms: WordForm[] = [{ text: '', marked: false }];
  for (const word of entry.split(/\s+/)) {
    forms = forms.flatMap((before) =>
      endingsOf(word).map((form) => ({
        text: before.text === '' ? form.text : `${before.text} ${form.text}`,
        marked: before.marked || form.marked,
      })),
    );
  }
  return forms;
}

/** Arabic writes "أعلن" without its hamza as often. */
function spellingsOf(form: WordForm): WordForm[] {
  const text = form.text.replace(/[أإآ]/g, 'ا');
  return text === form.text ? [form] : [form, { ...form, text }];
}

/** Every form of a comma-separated list, in lower case. */
export function wordForms(list: string): WordForm[] {
  return list
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap(formsOf)
    .flatMap(spellingsOf);
}
