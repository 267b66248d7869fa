/** Arabic: its own digits, plurals and months, and Latin words kept apart from the Arabic around them. */
import { describe, expect, test } from 'vitest';
import { englishWords, loadWords } from '../../src/words/load-words.ts';

const arabic = await loadWords('ar');

describe('in Arabic', () => {
  test('the page runs from right to left', () => {
    expect(arabic.direction).toBe('rtl');
    expect(englishWords.direction).toBe('ltr');
  });

  test('numbers have Arabic digits, whether a message counts them or only shows them', () => {
    expect(arabic.number(1234)).toBe('١٬٢٣٤');
    expect(arabic.t('filters.more', { count: 25 })).toBe('٢٥ أخرى');
    expect(arabic.t('map.named', { told: 7, total: 62 })).toBe('تسمّي التقارير ٧ من ٦٢ حيًّا');
    expect(arabic.t('chart.since.short', { holder: 'opposition', year: '2012' })).toBe('المعارضة منذ ٢٠١٢');
  });

  test('months are those of the Levant, and a day needs no comma of English', () => {
    expect(arabic.day('2016-12-08', 'long')).toBe('الخميس، ٨ كانون الأول ٢٠١٦');
  });

  test.each([
    [0, 'لا يسمّيه تقرير'],
    [1, 'تقرير واحد'],
    [2, 'تقريران'],
    [5, '٥ تقارير'],
    [11, '١١ تقريرًا'],
    [100, '١٠٠ تقرير'],
  ])('%i has a plural of its own', (count, words) => {
    expect(arabic.t('map.reports', { count })).toBe(words);
  });

  test('Latin words within a sentence are a piece of their own; Arabic ones, and addresses, are left as they are', () => {
    expect(arabic.t('map.quoted', { words: '75 percent' })).toBe('«\u206875 percent\u2069»');
    expect(arabic.t('map.told.says', { name: 'الصليب الأحمر' })).toBe('يقول الصليب الأحمر');
    const link = 'https://example.org/?date=2020-05-08';
    expect(arabic.t('citation.line', { name: 'الرابط', value: link })).toBe(`الرابط: ${link}`);
  });

  test('a line of a drawing runs from right to left; a piece broken between two lines is whole in each', () => {
    expect(arabic.line('«\u2068at least\u2069»، اليوم')).toBe('\u2067«\u2068at least\u2069»، اليوم\u2069');
    expect(arabic.line('«\u2068at least')).toBe('\u2067«\u2068at least\u2069\u2069');
    expect(arabic.line('three-quarters\u2069»')).toBe('\u2067\u2068three-quarters\u2069»\u2069');
    expect(englishWords.line('plain')).toBe('plain');
  });

  test('a value that chooses a case is not touched', () => {
    expect(arabic.t('map.legend.count', { step: '2' })).toBe('اثنان');
  });

  test('names come in Arabic', () => {
    expect(arabic.name({ name: 'Old City', nameAr: 'المدينة القديمة' })).toBe('المدينة القديمة');
  });
});
