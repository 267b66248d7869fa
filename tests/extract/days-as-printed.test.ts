/** Days as news prints them, read in an article of Thursday, 8 December 2016. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';

/** What is found in a sentence of an article that prints its own day; "left open" where no day can be said. */
function daysIn(sentence: string, printed = '8 December 2016'): string[] {
  const text = `The bridge stays shut\n${printed}\n\nNobody crossed the river. ${sentence}\n`;
  const body = text.indexOf('Nobody');
  return suggest(text, [])
    .days.filter(({ start }) => start >= body)
    .map(
      ({ text: words, from, to }) =>
        `${words}: ${from === null ? 'left open' : from === to ? from : `${from} to ${to}`}`,
    );
}

describe('a day against the day of publication', () => {
  test.each([
    ['They met today.', 'today: 2016-12-08'],
    ['They met yesterday evening.', 'yesterday evening: 2016-12-07'],
    ['They will meet tomorrow.', 'tomorrow: 2016-12-09'],
    ['The road was cut overnight.', 'overnight: 2016-12-07 to 2016-12-08'],
    ['The road was cut last night.', 'last night: 2016-12-07'],
    ['The road was cut this morning.', 'this morning: 2016-12-08'],
    ['They met two days ago.', 'two days ago: 2016-12-06'],
    ['They met a week ago.', 'a week ago: 2016-12-01'],
    ['It fell in the past three days.', 'the past three days: 2016-12-05 to 2016-12-08'],
    ['It fell in the last week.', 'the last week: 2016-12-01 to 2016-12-08'],
    ['They met last week.', 'last week: 2016-11-28 to 2016-12-04'],
    ['They meet this week.', 'this week: 2016-12-05 to 2016-12-11'],
    ['They will meet next month.', 'next month: 2017-01-01 to 2017-01-31'],
    ['They met last year.', 'last year: 2015-01-01 to 2015-12-31'],
    ['They met last weekend.', 'last weekend: 2016-12-03 to 2016-12-04'],
    ['They will meet next weekend.', 'next weekend: 2016-12-10 to 2016-12-11'],
    ['The road was cut over the weekend.', 'the weekend: 2016-12-03 to 2016-12-04'],
  ])('%s', (sentence, expected) => {
    expect(daysIn(sentence)).toEqual([expected]);
  });

  test.each([
    'They left the weekend to others.',
    'The previous owner sold it.',
    'A hundred days ago.',
    'They came in the last car.',
    'The next train left.',
  ])('is none in: %s', (sentence) => {
    expect(daysIn(sentence)).toEqual([]);
  });
});

describe('a weekday', () => {
  test.each([
    ['They met on Tuesday.', 'Tuesday: 2016-12-06'],
    ['They met on Thursday.', 'Thursday: 2016-12-08'],
    ['They met last Thursday.', 'last Thursday: 2016-12-01'],
    ['They will meet next Thursday.', 'next Thursday: 2016-12-15'],
    ['They will meet next Monday night.', 'next Monday night: 2016-12-12'],
    ['They will meet on Friday.', 'Friday: 2016-12-09'],
    ['On Friday they will meet.', 'Friday: 2016-12-09'],
    ['On Friday they are due to meet.', 'Friday: 2016-12-09'],
    ['On Friday the road was cut.', 'Friday: 2016-12-02'],
    ['They are to meet on Saturday.', 'Saturday: 2016-12-10'],
    ['They were to the north on Saturday.', 'Saturday: 2016-12-03'],
    ['They must leave no later than Saturday.', 'Saturday: 2016-12-10'],
    ['Fewer came than on Saturday.', 'Saturday: 2016-12-03'],
    ['They must leave by Saturday.', 'Saturday: 2016-12-10'],
    ['By Saturday the road was cut.', 'Saturday: 2016-12-03'],
    ['They’ll meet on Saturday.', 'Saturday: 2016-12-10'],
    ['The army, which had said that it would wait, fired on Saturday.', 'Saturday: 2016-12-03'],
    ['They met on Mon. 5 December.', 'Mon. 5 December: 2016-12-05'],
    ['They met on Monday, December 5.', 'Monday, December 5: 2016-12-05'],
  ])('%s', (sentence, expected) => {
    expect(daysIn(sentence)).toEqual([expected]);
  });

  test('in short is a newspaper or a verb where no date follows', () => {
    expect(daysIn('They Sat down and read the Sun again.')).toEqual([]);
  });
});

describe('a printed date', () => {
  test.each([
    ['They met on 3 December 2015.', '3 December 2015: 2015-12-03'],
    ['They met on the 3rd of December.', '3rd of December: 2016-12-03'],
    ['They met on Sept. 4.', 'Sept. 4: 2016-09-04'],
    ['They met in June 2016.', 'June 2016: 2016-06-01 to 2016-06-30'],
    ['They met in June.', 'June: 2016-06-01 to 2016-06-30'],
    ['They met on 9-10 March.', '9-10 March: 2016-03-09 to 2016-03-10'],
    ['They met on March 9-10.', 'March 9-10: 2016-03-09 to 2016-03-10'],
    ['They met on 03/12/2016.', '03/12/2016: 2016-12-03'],
    ['They met on 3.12.16.', '3.12.16: 2016-12-03'],
    ['They met on 2016-12-03.', '2016-12-03: 2016-12-03'],
    ['They met on 20 December.', '20 December: 2015-12-20'],
    ['They meet on 20 December.', '20 December: 2016-12-20'],
    ['They will meet on 3 January.', '3 January: 2017-01-03'],
    ['They will meet on 30 December.', '30 December: 2016-12-30'],
    ['They met between April 9 and April 20.', 'April 9 and April 20: 2016-04-09 to 2016-04-20'],
    ['They met from 3 May to 8 June 2015.', '3 May to 8 June 2015: 2015-05-03 to 2015-06-08'],
    ['They will meet on Christmas Eve.', 'Christmas Eve: 2016-12-24'],
  ])('%s', (sentence, expected) => {
    expect(daysIn(sentence)).toEqual([expected]);
  });

  test('is read month first where a date of the article makes sense in no other way', () => {
    expect(daysIn('They met on 12/03/2016, and on 11/25/2016.')).toEqual([
      '12/03/2016: 2016-12-03',
      '11/25/2016: 2016-11-25',
    ]);
    expect(daysIn('They met on 03/12/2016, and on 25/11/2016.')).toEqual([
      '03/12/2016: 2016-12-03',
      '25/11/2016: 2016-11-25',
    ]);
  });

  test.each([
    'They counted 13/13/2016.',
    'They counted 2016-13-03.',
    'May may march with him.',
    'They may march on.',
    'They drove 45 December trucks.',
  ])('is none in: %s', (sentence) => {
    expect(daysIn(sentence)).toEqual([]);
  });
});

describe('the day of publication', () => {
  const daysOf = (text: string) => suggest(text, []).days.map(({ text: words, from }) => `${words}: ${from}`);

  test('is open where the article does not print it, and so is what stands against it', () => {
    expect(daysOf('The bridge stays shut\n\nThey met on Tuesday, two days ago, on 5 December.\n')).toEqual([
      'Tuesday: null',
      'two days ago: null',
      '5 December: null',
    ]);
  });

  test.each([
    ['News | Sport\n\nThe bridge stays shut\n\nBy Ann Fox\nVale News, Hollin\n\n8 December 2016\n\nShare'],
    ['The bridge stays shut\n\nPublished: 08/12/2016 10:15 | Updated: 09/12/2016 12:30'],
    ['SITUATION REPORT 4\n\nReporting period: 25 November to 1 December 2016\nDate of issue: 08/12/2016'],
    ['News\n\nHome\n\nWorld\n\nSport\n\nVideo\n\nWeather\n\nMore\n\nThe bridge stays shut\n\n8 December 2016\n\nShare'],
  ])('is that of the page’s own line: %#', (top) => {
    const days = daysOf(`${top}\n\nTroops took the mill on Tuesday, the mayor said. The road was shut last week.\n`);
    expect(days.slice(-2)).toEqual(['Tuesday: 2016-12-06', 'last week: 2016-11-28']);
  });

  test('is that of a dateline without a year, in the first year in which its weekday falls there', () => {
    const opening = 'PARIS, Dec 8 – The bridge was shut on Thursday. It was built in 2014.';
    expect(daysOf(`The bridge stays shut\n\n${opening}\n`)).toEqual(['Dec 8: 2016-12-08', 'Thursday: 2016-12-08']);
  });

  test.each([
    ['no weekday', 'PARIS, Dec 8 – The bridge was shut. It was built in 2014.'],
    ['no year', 'PARIS, Dec 8 – The bridge was shut on Thursday.'],
    ['a weekday to come', 'PARIS, Dec 8 – The bridge will be shut on Thursday. It was built in 2014.'],
    ['a day that no year has', 'PARIS, Feb 30 – The bridge was shut on Thursday. It was built in 2014.'],
    ['no date in the dateline', 'PARIS – The bridge was shut on Thursday, Dec 8. It was built in 2014.'],
  ])('is not worked out from a dateline with %s', (_, opening) => {
    expect(daysOf(`The bridge stays shut\n\n${opening}\n`).every((day) => day.endsWith(': null'))).toBe(true);
  });
});
