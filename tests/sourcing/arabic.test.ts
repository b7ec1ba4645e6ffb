import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

describe('Arabic', () => {
  it.each([
    [
      'an office, a people and a name',
      'قال وزير المياه الروسي رامي دلشاد إن السد سليم.',
      'رامي دلشاد: إن السد سليم.',
    ],
    ['"and" written to the verb', 'وأكدت الوزيرة ليلى حداد أن السد سليم.', 'ليلى حداد: أن السد سليم.'],
    ['a family name alone', 'وأضاف دلشاد: «السد سليم».', 'دلشاد: «السد سليم».'],
    [
      'words between name and "that"',
      'قال الرئيس رامي دلشاد في بيان يوم الأحد إن السد سليم.',
      'رامي دلشاد: إن السد سليم.',
    ],
    ['a ministry', 'أعلنت وزارة الخارجية الروسية أن السد سليم.', 'وزارة الخارجية الروسية: أن السد سليم.'],
    ['an army', 'نفى الجيش المصري أن السد انهار.', 'الجيش المصري: أن السد انهار.'],
    ['an outlet', 'وذكرت صحيفة كلاند أن السد سليم.', 'كلاند: أن السد سليم.'],
    ['unnamed sources', 'وقالت مصادر مصرية إن السد سليم.', 'مصادر مصرية: إن السد سليم.'],
    [
      'a name behind what the office is for',
      'وقال وزير المياه والبحار القديمة عبد النور حداد إن السد سليم.',
      'عبد النور حداد: إن السد سليم.',
    ],
    [
      'a name behind whom somebody speaks for',
      'قال المتحدث باسم الحكومة رامي دلشاد إن السد سليم.',
      'رامي دلشاد: إن السد سليم.',
    ],
    [
      'an editor, not the paper',
      'قال رئيس تحرير جريدة الوادي رامي دلشاد: «السد سليم».',
      'رامي دلشاد: «السد سليم».',
    ],
    ['adjectives are no name', 'وقال مصدر أمني رفيع إن السد سليم.', 'مصدر أمني رفيع: إن السد سليم.'],
    ['a spelling without hamza', 'واعلن الرئيس رامي دلشاد ان السد سليم.', 'رامي دلشاد: ان السد سليم.'],
    [
      'what somebody opposes is no part of the name',
      'وانتقدت المستشارة هولت قرار بناء السد.',
      'هولت: قرار بناء السد.',
    ],
    ['a stance', 'رفضت الحكومة المصرية بناء السد.', 'الحكومة المصرية: بناء السد.'],
    ['according to', 'السد سليم بحسب وزارة المياه.', 'وزارة المياه: السد سليم'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'ar')).toEqual([expected]);
  });

  it('leads a verb without a subject back to who spoke', () => {
    const text = 'قال وزير المياه رامي دلشاد إن السد سليم. وأضاف أن الإصلاح بدأ.';
    expect(told(text, 'ar').map(({ name }) => name)).toEqual(['رامي دلشاد', 'رامي دلشاد']);
  });

  it('says why a source is unnamed', () => {
    expect(told('أكد مسؤولون أن السد سليم.', 'ar')).toMatchObject([{ kind: 'unnamed', unnamed: 'group' }]);
  });

  it('is known by its script, and Persian is not taken for it', () => {
    expect(told('قال الرئيس رامي دلشاد إن السد سليم.', '')).toMatchObject([{ name: 'رامي دلشاد' }]);
    expect(told('رئیس جمهور گفت که سد سالم است و کارها پیش می‌رود.', '')).toEqual([]);
  });

  it('names nobody where an office is followed by words that no list knows', () => {
    expect(lines('قال وزير التعاون الدولي إن السد سليم.', 'ar')).toEqual([]);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('يقع السد على النهر. وصل الرئيس إلى المدينة يوم الأحد.', 'ar')).toEqual([]);
  });
});
