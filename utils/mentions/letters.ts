/**
 * Letters of the scripts that sound their consonants, written in one small alphabet of sounds, so that a name can be
 * compared across scripts: vowels `aeiou`, glides `y w`, `c` = ts, `q` = tsh, `x` = sh, `j` = zh, `h` = kh; the
 * rest as in English. Keys are folded letters (`fold.ts`). An empty string is a letter without a sound of its own.
 */

const cyrillic =
  'а a б b в v г g д d е e ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч q ш x щ x ' +
  'ъ _ ы i ь _ э e ю yu я ya і i ї yi љ l њ n ћ q ђ j џ j ѕ z ј y';

const greek =
  'α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s τ t υ i φ f χ h ψ ps ω o';

const arabic =
  'ا a ب b ت t ث s ج j ح h خ h د d ذ d ر r ز z س s ش x ص s ض d ط t ظ z ع _ غ g ف f ق k ك k ل l م m ن n ه h و w ' +
  'ي y ء _ پ p چ q ژ j ڤ v';

const hebrew =
  'א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע _ פ p ף p צ c ץ c ק k ר r ש x ת t';

const georgian =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ j რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ x ჩ q ც c ძ z ' +
  'წ c ჭ q ხ h ჯ j ჰ h';

const armenian =
  'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ j ի i լ l խ h ծ c կ k հ h ձ z ղ g ճ q մ m յ y ն n շ x ո o չ q պ p ջ j ռ r ' +
  'ս s վ v տ t ր r ց c ւ v փ p ք k և ev օ o ֆ f';

function parse(tables: readonly string[]): Map<number, string> {
  const out = new Map<number, string>();
  for (const table of tables) {
    const cells = table.split(' ');
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const sound = cells[i + 1] as string;
      out.set((cells[i] as string).charCodeAt(0), sound === '_' ? '' : sound);
    }
  }
  return out;
}

/** Sounds of a folded letter of a script other than Latin; a letter that is not in here has none that we know. */
export const letterSounds: ReadonlyMap<number, string> = parse([
  cyrillic,
  greek,
  arabic,
  hebrew,
  georgian,
  armenian,
]);
