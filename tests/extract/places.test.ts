/** Places of a gazetteer, in any spelling, and nothing else. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/extract/suggest.ts';

const GAZETTEER = [
  { id: 'old-city', names: ['Old City'] },
  { id: 'salhin', names: ['Salhin', 'al-Salihin'] },
  { id: 'shaar', names: ['Sha’ar'] },
  { id: 'nayrab', names: ['Bab al-Nayrab'] },
  { id: 'maran', names: ['Maran'] },
  { id: 'marani', names: ['Marana'] },
  { id: 'badro', names: ['Jabal Badro'] },
  { id: 'khodr', names: ['Sheikh Khodr'] },
  { id: 'dawla', names: ['Saif al-Dawla'] },
  { id: 'ansari', names: ['Ansari'] },
  { id: 'midan', names: ['Midan', 'Maydan'] },
  { id: 'nameless', names: ['', '—', 'Old City'] },
];

function placesIn(sentence: string): string[] {
  const text = `The bridge stays shut\n\nNobody crossed the river. ${sentence}\n`;
  return suggest(text, GAZETTEER).places.map(({ text: words, placeId }) => `${words}: ${placeId}`);
}

describe('a place', () => {
  test.each([
    ['They left the Old City.', 'Old City: old-city'],
    ['They left Salhin.', 'Salhin: salhin'],
    ['They left al-Salihin again.', 'al-Salihin: salhin'],
    ['They left Al Salihin again.', 'Al Salihin: salhin'],
    ['They left Bab Al Nayrab.', 'Bab Al Nayrab: nayrab'],
  ])('is found by its name: %s', (sentence, expected) => {
    expect(placesIn(sentence)).toEqual([expected]);
  });

  test('is found in a spelling that is not listed, where its consonants are those of one place only', () => {
    expect(placesIn('They left Salheen.')).toEqual(['Salheen: salhin']);
    expect(placesIn('They left Al Salheen.')).toEqual(['Al Salheen: salhin']);
    expect(placesIn('They left Marane.')).toEqual([]);
  });

  test.each([
    ['They left Jebel Badru.', 'Jebel Badru: badro'],
    ['They left Shaykh Khudr.', 'Shaykh Khudr: khodr'],
    ['They left as-Salheen.', 'as-Salheen: salhin'],
    ['They left el-Ansary.', 'el-Ansary: ansari'],
  ])('is found word by word: %s', (sentence, expected) => {
    expect(placesIn(sentence)).toEqual([expected]);
  });

  test('that could be a person is a place where one enters it, and where its kind is told', () => {
    expect(placesIn('Troops entered Saif al-Dawla.')).toEqual(['Saif al-Dawla: dawla']);
    expect(placesIn('The Saif al-Dawla district fell.')).toEqual(['Saif al-Dawla: dawla']);
    expect(placesIn('It was Saif al-Dawla who said so.')).toEqual([]);
  });

  test.each(['They met Ansar.', 'They left Mayadin.'])(
    'is not spelled with other vowels at its end, or with more of them: %s',
    (sentence) => {
      expect(placesIn(sentence)).toEqual([]);
    },
  );

  test('is surer by its name than by another spelling', () => {
    const { places } = suggest('Salhin fell.\n\nThen Salheen fell again.\n', GAZETTEER);
    expect(places.map(({ rule }) => rule)).toEqual([
      'name in the gazetteer',
      'another spelling of a name in the gazetteer',
    ]);
    expect(places[0]?.confidence).toBeGreaterThan(places[1]?.confidence ?? 1);
  });

  test.each(['They left the old city.', 'They left Solin and Sil.', 'Old, he left the City.', 'Ann Maran left.'])(
    'is none in: %s',
    (sentence) => {
      expect(placesIn(sentence)).toEqual([]);
    },
  );

  test('is not looked for without a gazetteer', () => {
    expect(suggest('They left Salhin.\n', []).places).toEqual([]);
  });
});
