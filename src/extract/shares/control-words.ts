/** The words for holding ground that more than one rule of shares asks for. */
import controlList from '../lexicon/control.json' with { type: 'json' };
import { wordTest, WordSet } from '../text/word-table.ts';
import { finderOf } from '../text/wordings.ts';
import { wordsOf } from '../words.ts';

/** Verbs of holding, taking and losing ground. */
export const VERBS = new WordSet(wordsOf(controlList.verbs));
/** Those of them that mean something else without words for ground. */
export const WEAK = new WordSet(wordsOf(controlList.weak));
/** Nouns for control: "grip", "hands". */
export const NOUNS = new WordSet(wordsOf(controlList.nouns));
/** Verbs that give the size of what is held: "make up". */
export const MEASURES = new WordSet(wordsOf(controlList.measures));
/** Verbs of having that speak of ground only beside a number of areas. */
export const KEEPING = new WordSet(wordsOf(controlList.keeping));
/** Nouns for ground. */
export const AREAS = new WordSet(wordsOf(controlList.areas));
/** Those of them that may be something else. */
export const NOT_AREAS = new WordSet(wordsOf(controlList.notAreas));
/** Words for those who fight. */
export const SIDES = new WordSet(wordsOf(controlList.sides));
/** Words that tell that arms are spoken of. */
export const ARMED = new WordSet(wordsOf(controlList.armed));
/** Words that tell that votes are spoken of. */
export const VOTES = new WordSet(wordsOf(controlList.votes));

/** The wording at a token by which ground goes over to a side ("belongs to", "have gone over to"), or undefined. */
export const turnAt = finderOf(controlList.turns.map((phrase) => phrase.split(' ')));

const BY_NAME = wordsOf(controlList.byName).map((word) => `-${word}`);

/** "rebel-held", "army-controlled": a word that says by itself who holds the ground. */
export const isHeldByName = wordTest((lower) => BY_NAME.some((ending) => lower.endsWith(ending)));

/** What a bare number is said to be, once a share was told: "the figure". */
export const THINGS = new WordSet(wordsOf(controlList.things));
/** Those of them that an amount stands behind with "of". */
export const NUMBERS = new WordSet(wordsOf(controlList.numbers));
