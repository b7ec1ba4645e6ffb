/** Months by name, as datelines and sentences in English and Russian give them. */

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const russian = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');

/** Number of the month that a word names, of two digits; null for any other word. */
export function monthOf(word: string): string | null {
  const lower = word.toLowerCase();
  const isNamed = (month: string): boolean => lower.startsWith(month);
  const at = Math.max(english.findIndex(isNamed), russian.findIndex(isNamed));
  return at < 0 ? null : String(at + 1).padStart(2, '0');
}
