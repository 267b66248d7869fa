/** Who speaks, and who disputes, where another sentence than the one with the words tells it. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';

const HEAD = 'The bridge stays shut\n8 December 2016\n\nNobody crossed the river on that day, and nobody will.\n\n';

function speakersIn(text: string): string[] {
  return suggest(`${HEAD}${text}\n`, []).quotes.map(({ text: words, speaker }) => `${words} ${speaker ?? 'nobody'}`);
}

function sharesIn(text: string) {
  return suggest(`${HEAD}${text}\n`, []).shares.map(({ claimant, disputedBy }) => ({ claimant, disputedBy }));
}

describe('words under a question', () => {
  test('are of the other one who was there', () => {
    expect(speakersIn('Ann Fox met Ivo Perrin at the gate. “Will you open it?” Fox asked.\n\n“Never.”')).toEqual([
      'Will you open it? Ann Fox',
      'Never. Ivo Perrin',
    ]);
  });

  test('are of whoever is asked', () => {
    expect(speakersIn('Ann Fox asked the mayor, Ivo Perrin, whether it would open.\n\n“Never.”')).toEqual([
      'Never. Ivo Perrin',
    ]);
  });

  test('are of the two by turns', () => {
    const text = '“Will it open?” asked Ann Fox.\n\n“Never,” said Ivo Perrin.\n\n“Not even at noon?”';
    expect(speakersIn(text).at(-1)).toBe('Not even at noon? Ann Fox');
  });
});

describe('words of a paper', () => {
  test.each([
    ['The order, signed by General Otto Brandt, gave them until noon to “leave the quarter”.', 'Otto Brandt'],
    ['The order, read by Ann Fox, gave them until noon to “leave the quarter”.', 'nobody'],
    ['Ivo Perrin published a letter to the council. It was long. The letter called it “a trap”.', 'Ivo Perrin'],
    ['In a report by Ann Fox the bridge is old. The report called it “a trap”.', 'Ann Fox'],
    ['The ministry received a letter. The letter said the bridge was “a trap”.', 'nobody'],
    ['The ministry said in a statement that it would stay shut. The statement said it was “a trap”.', 'ministry'],
  ])('are of whoever made it: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([expect.stringMatching(new RegExp(` ${speaker}$`))]);
  });
});

describe('words with a dash behind them', () => {
  test.each([
    ['“We wait” – Ivo Perrin, the mayor', 'We wait Ivo Perrin'],
    ['“We wait.” — Ann Fox', 'We wait. Ann Fox'],
    ['“We wait” — the old bridge, again', 'We wait nobody'],
  ])('are signed where a person follows: %s', (text, expected) => {
    expect(speakersIn(text)).toEqual([expected]);
  });
});

describe('a name', () => {
  test.each([
    ['The Foreign Minister of France Jean Roux called it “a trap”.', 'a trap Jean Roux'],
    ['President of Norway Anna Lund called it “a trap”.', 'a trap Anna Lund'],
    ['Norway’s Minister for Trade Ole Berg said it was “a trap”.', 'a trap Ole Berg'],
    ['Accusing the army of lies, Ann Fox called it “a trap”.', 'a trap Ann Fox'],
    ['It was said by Ann Fox that the bridge was “a trap”.', 'a trap Ann Fox'],
    ['“We wait,” one of them, a tailor, said.', 'We wait, tailor'],
    ['“We wait,” an official of the relief agency, Vara, said.', 'We wait, official of the relief agency'],
  ])('is told from the office, the verb and the body before it: %s', (text, expected) => {
    expect(speakersIn(text)).toEqual([expected]);
  });

  test('stays with whoever was described and gave it', () => {
    const text =
      'A commander who gave his name as Abu Salim said: “We will stay.”\n\n“We are here,” the commander added.';
    expect(speakersIn(text)).toEqual(['We will stay. Abu Salim', 'We are here, Abu Salim']);
  });
});

describe('a share of control', () => {
  const CLAIM = 'The army said it held 80 percent of the east.';

  test.each([
    ['To the rebels that is “a fairy tale”.', 'rebels'],
    ['For Ann Fox, this was propaganda.', 'Ann Fox'],
    ['That was not how the rebels saw it.', 'rebels'],
    ['To the rebels nothing is left.', null],
    ['That was not how it began.', null],
  ])('is disputed by whom it is something else to: %s', (after, disputedBy) => {
    expect(sharesIn(`${CLAIM} ${after}`)).toEqual([{ claimant: 'army', disputedBy }]);
  });

  test.each([
    ['For Ann Fox the deal is dead; she says the rebels hold about a third of the east.', 'Ann Fox', null],
    ['To the ministry’s surprise she says the rebels hold about a third of the east.', null, null],
    ['The rebels hold about a third of the east, according to one estimate by the ministry.', 'ministry', null],
    ['The army denied that the rebels had taken half of the east.', null, 'army'],
    ['The ministry’s map gives the rebels a third of the east. The rebels denied it.', 'ministry', 'rebels'],
  ])('has its claimant in the words around it: %s', (text, claimant, disputedBy) => {
    expect(sharesIn(text)).toEqual([{ claimant, disputedBy }]);
  });
});

describe('a day counted from the one before', () => {
  test.each([
    ['They met on 3 May. The day after, it rained.', ['2016-05-03', '2016-05-04']],
    ['They met on 3 May. It rained the day before.', ['2016-05-03', '2016-05-02']],
    ['They met on 3 May. The day before they left.', ['2016-05-03']],
    ['They met on 3 May. It rained the day later.', ['2016-05-03']],
    ['They met two months ago.', ['2016-10-01']],
  ])('%s', (text, expected) => {
    const days = suggest(`${HEAD}${text}\n`, []).days.slice(1);
    expect(days.map(({ from }) => from)).toEqual(expected);
  });
});
