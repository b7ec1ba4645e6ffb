import { describe, expect, it, vi } from 'vitest';
import { dateInAddress, parseDate, parseStated } from '../../utils/finding/parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2024-03-05T18:20:00+01:00', '', '2024-03-05T18:20:00+01:00'],
    ['2024-03-05 18:20:11.123Z', '', '2024-03-05T18:20:11Z'],
    ['20240305', '', '2024-03-05'],
    ['20240305T18:20:11Z', '', '2024-03-05T18:20:11Z'],
    ['20240305T182011+0900', '', '2024-03-05T18:20:11+0900'],
    ['Tue Mar 05 18:20:11 EST 2024', 'en', '2024-03-05'],
    ['Mar 05 18:20 2024', 'de', '2024-03-05'],
    ['Mar 52024', 'en', '2024-03-05'],
    ['5.mar.2024 às 18h20', 'pt', '2024-03-05'],
    ['5 มี.ค. 2567', 'th', '2024-03-05'],
    ['令和6年3月5日', 'ja', '2024-03-05'],
    ['平成31年3月5日', 'ja', '2019-03-05'],
    ['24.03.05 18:20', 'ko', '2024-03-05'],
    ['5. mart 2024.', 'sr', '2024-03-05'],
    ['5 марта 2024', '', '2024-03-05'],
    ['5. März 2024', 'en', '2024-03-05'],
    ['Published: 5 March 2024, 18:20', 'en', '2024-03-05'],
    ['March 5th, 2024', 'en-US', '2024-03-05'],
    ['Dienstag, 5. März 2024', 'de', '2024-03-05'],
    ['5 mars 2024 à 18h20', 'fr', '2024-03-05'],
    ['5 de marzo de 2024', 'es', '2024-03-05'],
    ['5 marca 2024', 'pl', '2024-03-05'],
    ['5 марта 2024, 18:20', 'ru', '2024-03-05'],
    ['5 березня 2024', 'uk', '2024-03-05'],
    ['5 Μαρτίου 2024', 'el', '2024-03-05'],
    ['5 Mart 2024 Salı', 'tr', '2024-03-05'],
    ['5 مارس 2024', 'ar', '2024-03-05'],
    ['الثلاثاء ٥ آذار/مارس ٢٠٢٤', 'ar', '2024-03-05'],
    ['5 كانون الثاني 2024', 'ar', '2024-01-05'],
    ['الأحد، 04 آب 2024', 'ar', '2024-08-04'],
    ['5 مارس (آذار) 2024', 'ar', '2024-03-05'],
    ['5 جانفي 2024', 'ar', '2024-01-05'],
    ['۱۵ اسفند ۱۴۰۲ - ۱۴:۲۰', 'fa', '2024-03-05'],
    ['1402/12/15', 'fa', '2024-03-05'],
    ['30 اسفند 1399', 'fa', '2021-03-20'],
    ['1 فروردین 1403', 'fa', '2024-03-20'],
    ['५ मार्च २०२४', 'hi', '2024-03-05'],
    ['৫ মার্চ ২০২৪', 'bn', '2024-03-05'],
    ['5 มีนาคม 2567', 'th', '2024-03-05'],
    ['2024 жылғы 5 наурыз, 18:20', 'kk', '2024-03-05'],
    ['2024. március 5.', 'hu', '2024-03-05'],
    ['2024 m. kovo 5 d.', 'lt', '2024-03-05'],
    ['5 במרץ 2024, 18:20', 'he', '2024-03-05'],
    ['2024年03月05日 18:20', 'zh', '2024-03-05'],
    ['2024년 3월 5일', 'ko', '2024-03-05'],
    ['الثلاثاء 05/مارس/2024 - 10:12 ص', 'ar', '2024-03-05'],
    ['5-наурыз, 2024', 'kk-KZ', '2024-03-05'],
    ['5 март 2024', 'uz', '2024-03-05'],
    ['2024-yil 5-mart', 'uz', '2024-03-05'],
    ['5 სექტემბერი 2024', 'ka', '2024-09-05'],
    ['05/03/2024', 'kk', '2024-03-05'],
    ['03/05/2024', 'en-US', '2024-03-05'],
    ['05/03/2024', 'en-GB', '2024-03-05'],
    ['05/03/2024', 'fr', '2024-03-05'],
    ['25/03/2024', 'en-US', '2024-03-25'],
    ['05.03.24', 'de', '2024-03-05'],
    ['5. 3. 2024', 'cs', '2024-03-05'],
    ['2024-03-05T18:20:11,123+01:00', '', '2024-03-05T18:20:11+01:00'],
    ['5 มี.ค. 67 18:20', 'th', '2024-03-05'],
    ['วันอังคารที่ 5 มีนาคม พ.ศ. 2567', 'th', '2024-03-05'],
    ['民國113年3月5日', 'zh-TW', '2024-03-05'],
    ['24 شعبان 1445 هـ - 5 مارس 2024 م', 'ar', '2024-03-05'],
    ['2024 оны 3 сарын 5', 'mn', '2024-03-05'],
    ["5 марта'24 18:20", 'ru', '2024-03-05'],
    ['5 Mar ’24', 'en', '2024-03-05'],
  ])('reads %s (%s)', (text, lang, expected) => {
    expect(parseDate(text, lang)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'Call 555 1234',
    '1 hour ago',
    '99/99/2024',
    '13 comments',
    'May contain nuts',
    '3 رمضان 1445',
    'In 2020 3 million',
  ])('finds none in %j', (text) => {
    expect(parseDate(text, 'en')).toBeNull();
  });
});

it('knows the months of languages that the browser does not', () => {
  const { DateTimeFormat } = Intl;
  // As Chromium has them: no name of a month, and the month before the day.
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function bare(_lang, options) {
    return new DateTimeFormat('en', { ...options, ...(options?.month && { month: '2-digit' }) });
  } as typeof Intl.DateTimeFormat);
  try {
    expect(parseDate('Sentyabrın 5 sentyabr 2024', 'az-AZ')).toBe('2024-09-05');
    expect(parseDate('05/03/2024', 'az-AZ')).toBe('2024-03-05');
  } finally {
    vi.restoreAllMocks();
  }
});

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2020/04/16/feature-01', '2020-04-16'],
    ['https://a.example/2020/apr/16/feature', '2020-04-16'],
    ['https://a.example/news/20200416/x', '2020-04-16'],
    ['https://a.example/news-2020-04-16.html', '2020-04-16'],
    ['https://a.example/2020/SPORT/04/16/feature/index.html', '2020-04-16'],
    ['https://a.example/2020/world/europe/4/6/feature/', '2020-04-06'],
    ['https://a.example/society/16/04/2020/632644.shtml', '2020-04-16'],
    ['https://a.example/feature-16-04-2020-2541683.php', '2020-04-16'],
    ['https://a.example/sport/16/13/2020/', null],
    ['https://a.example/2020/sport/12-days', null],
    ['https://a.example/article/1728875', null],
    ['https://2020-04-16.example/', null],
  ])('%s', (url, expected) => {
    expect(dateInAddress(url)).toBe(expected);
  });
});

describe('parseStated', () => {
  it.each([
    ['1709662811', '2024-03-05T18:20:11Z'],
    ['1709662811000', '2024-03-05T18:20:11Z'],
    ['2024-03-05', '2024-03-05'],
    ['555123456', null],
  ])('reads %s', (text, expected) => {
    expect(parseStated(text, 'en')).toBe(expected);
  });
});
