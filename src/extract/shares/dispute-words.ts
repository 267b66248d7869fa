/** The words for rejecting a figure that more than one rule asks for. */
import disputeList from '../lexicon/disputes.json' with { type: 'json' };
import { WordSet } from '../text/word-table.ts';
import { wordsOf } from '../words.ts';

/** What a rejected figure is said to be. */
export const VERDICTS = new WordSet(wordsOf(disputeList.verdicts));
/** Those of them that say nothing without the figure that they compare. */
export const COMPARATIVES = new WordSet(wordsOf(disputeList.comparatives));
/** What whoever gave a rejected figure is said to be. */
export const MINDS = new WordSet(wordsOf(disputeList.minds));
/** How the figure is referred to. */
export const OBJECTS = new WordSet(wordsOf(disputeList.objects));
/** Nouns for what somebody says of the ground. */
export const CLAIMS = new WordSet(wordsOf(disputeList.claims));
/** Nouns that name a rejected figure from afar. */
export const NAMERS = new WordSet(wordsOf(disputeList.namers));
