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
    expect(placesIn('They left Al Salheen.')).toEqual(['Salheen: salhin']);
    expect(placesIn('They left Marane.')).toEqual([]);
  });

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
