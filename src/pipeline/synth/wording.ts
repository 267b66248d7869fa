/** Invented names and sentences: no word of any article, and no two sentences alike by chance. */
import { inTurn, type Random } from './random.ts';

const HEADS = 'bar bel cor dal den fal gar hol ker lan mar nor pel ros sal tar ter val ver zan'.split(' ');
const TAILS = 'a an ara el en eth ia im in is o on or oth um un ur us yn yr'.split(' ');
const ARABIC = 'با بر دا دي را سا شا طا عا فا قا كا لا ما نا ها وا'.split(' ');

/** Words of the sentences: everyday nouns, verbs and adjectives, put together at random. */
const WORDS = (
  'market bridge hospital school street convoy shelter bakery water power road garden tower station cellar roof window ' +
  'family neighbour doctor driver teacher child soldier officer guard envoy talks truce promise plan offer demand price ' +
  'left reached crossed opened closed repaired carried counted moved waited slept returned refused agreed warned hoped ' +
  'cold empty quiet crowded broken narrow distant heavy sudden early late careful careless open hidden ruined spared ' +
  'morning evening winter harvest letter basket blanket engine signal wall gate river valley border ration shortage'
).split(' ');

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A different name for every number: "Kerara", "Belonvaleth". */
export function nameOf(index: number): string {
  const syllables: string[] = [];
  for (let rest = index; syllables.length === 0 || rest > 0; rest = Math.floor(rest / HEADS.length / TAILS.length)) {
    syllables.push(`${inTurn(HEADS, rest)}${inTurn(TAILS, Math.floor(rest / HEADS.length))}`);
  }
  return capital(syllables.join(''));
}

export function arabicNameOf(index: number): string {
  return [1, ARABIC.length, ARABIC.length ** 2].map((step) => inTurn(ARABIC, Math.floor(index / step))).join('');
}

/** `count` words in random order: long enough runs of them come up once in any corpus. */
export function wordsOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

export function sentenceOf(random: Random, count: number): string {
  return `${capital(wordsOf(random, count))}.`;
}
