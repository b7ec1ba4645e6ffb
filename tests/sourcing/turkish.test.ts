import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

const names = (text: string): string[] => told(text, 'tr').map(({ name }) => name);

describe('Turkish', () => {
  it.each([
    ['the verb behind a quotation', 'Mira Holt, "Baraj sağlam" dedi.', 'Mira Holt: "Baraj sağlam"'],
    ['diye', 'Belediye Başkanı Ali Kaya, "Yollar açık" diye konuştu.', 'Ali Kaya: "Yollar açık"'],
    ['a clause', 'Bakan Mira Holt, barajın sağlam olduğunu söyledi.', 'Mira Holt: barajın sağlam olduğunu'],
    ['göre, parted from the name by its case', "Mira Holt'a göre baraj sağlam.", 'Mira Holt: baraj sağlam.'],
    ['a curly apostrophe', 'Mira Holt’a göre baraj sağlam.', 'Mira Holt: baraj sağlam.'],
    ['by the report of', "Reuters'ın haberine göre anlaşma yakın.", 'Reuters: anlaşma yakın.'],
    ['by the data of', 'TÜİK verilerine göre enflasyon arttı.', 'TÜİK: enflasyon arttı.'],
    ['unnamed', 'Uzmanlara göre baraj sağlam değil.', 'uzmanlara: baraj sağlam değil.'],
    ['a body', 'Su Bakanlığı, yolun kapatıldığını duyurdu.', 'Su Bakanlığı: yolun kapatıldığını'],
    [
      'behind a place',
      "Ankara'da konuşan Ali Kaya, seçimin yapılacağını söyledi.",
      'Ali Kaya: seçimin yapılacağını',
    ],
    [
      'an aide of somebody',
      "Demir'in danışmanı Ali Kaya, kararın alındığını doğruladı.",
      'Ali Kaya: kararın alındığını',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'tr')).toEqual([expected]);
  });

  it('a participle goes before who speaks, and who speaks before the next verb', () => {
    const text =
      'Barajın sağlam olduğunu belirten Mira Holt, "Endişe edilecek bir şey yok, işler sürüyor" dedi.';
    expect(names(text)).toEqual(['Mira Holt', 'Mira Holt']);
  });

  it('a verb without subject is that of the last speaker', () => {
    expect(names('Mira Holt, barajın sağlam olduğunu söyledi. "Sabırlı olun" dedi.')).toEqual([
      'Mira Holt',
      'Mira Holt',
    ]);
  });

  it.each(['Baraj nehrin yanındadır.', "Ali Kaya 1950 yılında Konya'da doğdu."])(
    'sees no attribution where nobody speaks: %s',
    (text) => {
      expect(lines(text, 'tr')).toEqual([]);
    },
  );
});
