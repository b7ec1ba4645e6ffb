/**
 * What a language file holds: the words by which its news says who says what. Words only; how they are used
 * is the same for all languages, so that a language is added by adding a file and its name in `lexicons.ts`.
 *
 * Notation of every word list: entries are parted by commas; `add//s/ed/+ing` is a stem with endings (`add`,
 * `adds`, `added`, `adding`), and a plus marks the odd forms of its list: participles among verbs, plurals
 * among nouns. In phrases each word may have endings (`point//s/ed/+ing out`). `-minister` is a suffix.
 */

export interface SpeechLanguage {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  /**
   * `capitals` mark names; in `nouns` they mark all nouns (German); `unspaced` has neither capitals nor spaces; `uncased` has
   * no capitals, and the verb before its subject (Arabic).
   */
  readonly writing: 'capitals' | 'nouns' | 'unspaced' | 'uncased';
  /** Verbs need no subject word: Spanish "añadió" is somebody's who was named before. */
  readonly impliedSubject: boolean;
  readonly cues: {
    /** What only looks like a cue: "showed up", "found itself". */
    readonly none: string;
    /** Takes a quotation or a clause: "said", "noted", "pointed out". */
    readonly say: string;
    /** Counts only beside a quotation: "began", "laughed". */
    readonly quoting: string;
    /** Counts only with the source right after it: German "so" ("..., so der Minister"). */
    readonly inverted: string;
    /** Takes the one spoken to first: "told". */
    readonly tell: string;
    /** What documents do; counts only with a noun of a document or a body before it: "shows", "found". */
    readonly show: string;
    /** A speech act or stance with an object: "condemned", "called for". Never inverted. */
    readonly act: string;
    /** The source follows: "according to". */
    readonly before: string;
    /** The source goes before, with no verb: German "zufolge". */
    readonly after: string;
    /** The source follows as the place of publishing: "published on". */
    readonly published: string;
    /** Ends what is said, whose source stands before it all or right after: Kazakh "деп хабарлады". */
    readonly quotative: string;
  };
  readonly words: {
    /** Between subject and verb: auxiliaries and adverbs. */
    readonly skip: string;
    /** Where a noun phrase cannot go on: conjunctions, subordinators, sentence adverbs. */
    readonly bound: string;
    /** Opens the content after a verb: "that". */
    readonly that: string;
    readonly determiner: string;
    /** Determiners that no subject has: German "dem". */
    readonly oblique: string;
    /** Determiners that point back: "the", "this". */
    readonly definite: string;
    /** Of `definite`: those before what is a speaker's or the writer's own: "his company", "this newspaper". */
    readonly own: string;
    readonly preposition: string;
    /** Prepositions that go on with a noun: "director of", "economist at". */
    readonly joins: string;
    /** Prepositions that say where somebody is from: "Roe, of Ohio,". */
    readonly origin: string;
    /** Forms that begin an action and no noun phrase: "-ing". */
    readonly action: string;
    readonly time: string;
    readonly who: string;
    readonly he: string;
    readonly she: string;
    readonly it: string;
    readonly they: string;
    /** The writer or the reader: never a source. */
    readonly self: string;
    /** Words for a people or country that name nobody by themselves: "Chinese" in "a Chinese website". */
    readonly demonym: string;
    /** Says that an office is no longer held: "former". */
    readonly former: string;
    /** Forms that are nouns as often as verbs ("reports", "states"); they count in plain positions only. */
    readonly ambiguous: string;
    /** Between subject and verb, or before a subject, says that nothing was said so far: "will", "never", "no". */
    readonly unsaid: string;
    /** Stands before a verb that takes the subject of an earlier one: "refused to say". */
    readonly infinitive: string;
    /** What somebody said, as a noun whose owner said it: "Roe's claim that". */
    readonly saying: string;
    /** Gives a thing its name: "a study called". */
    readonly naming: string;
    /** Opens a clause that asks: "why", "whether". */
    readonly question: string;
    /** Stands before who did or made it: "a poll by". */
    readonly agent: string;
    /** Joins two names: "and". */
    readonly joint: string;
    /** Stands before the one spoken to ("said to"), or is the word for it where its case says so: "газете". */
    readonly listener: string;
    /** What somebody gives to an outlet: "in an interview with". */
    readonly interview: string;
    /** Makes a survey after it the source: "in a poll by". */
    readonly within: string;
    /** Names some of a group: "observers, including Mira Holt". */
    readonly including: string;
    /** Makes the subject the one spoken to: "was told". */
    readonly passive: string;
    /** Stands before places: "in". A lone name that the text puts behind it is no person. */
    readonly locative: string;
    /** Common verbs, to tell a clause from a noun phrase. */
    readonly verb: string;
  };
  readonly nouns: {
    /** Offices and callings, before a name or in place of one. */
    readonly person: string;
    /** Of `paper`: those that tell what people think. */
    readonly survey: string;
    /** First words of offices, which say nothing of whose they are: "Prime" Minister. */
    readonly portfolio: string;
    /** Of `person` and `group`: those who are known once the article says whose they are: "the Ohio governor". */
    readonly holder: string;
    /** Of `person`: those who speak for somebody else: "a spokesman for". */
    readonly voice: string;
    /** Groups that have no singular in news: "police", "media". */
    readonly group: string;
    readonly body: string;
    /** Nouns for a body or outlet that its own name need not hold: "group", "paper". */
    readonly generic: string;
    /** The same for a business: "company". */
    readonly firm: string;
    /** Nouns of bodies that are the government or part of it: "government", "ministry". */
    readonly executive: string;
    readonly paper: string;
    readonly site: string;
    /** Capitalised words that make a name that of a body: "Ministry", "University". */
    readonly bodyName: string;
    readonly outletName: string;
    /** Before a name, no part of it: "Mr.", "Gov.". */
    readonly title: string;
    /** Endings of the names that stand between a first and a last one: Russian "-ович". */
    readonly patronymic: string;
    /** First characters of names in a script without capitals. */
    readonly surname: string;
    /** Small words inside the names of people: "von", "bin". */
    readonly particle: string;
    /** Small words inside names of bodies: "of", "for". */
    readonly link: string;
  };
  /** Written before another word with an apostrophe, and after one with a hyphen or an apostrophe of its own: "l", "t-il", "'da". */
  readonly elisions: string;
  readonly clitics: string;
  /** Written before a listed word without a space: Arabic "و" in "وقال". */
  readonly proclitics: string;
  /** Case endings of names, longest first, so that "Путина" is Путин. */
  readonly endings: string;
  /** With their full stop. */
  readonly abbreviations: string;
  /** Media that people speak through: "Facebook", "Twitter". */
  readonly platforms: string;
}
