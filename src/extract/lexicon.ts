import abbreviationList from './lexicon/abbreviations.json' with { type: 'json' };
import auxList from './lexicon/aux.json' with { type: 'json' };
import countryList from './lexicon/countries.json' with { type: 'json' };
import cueList from './lexicon/cues.json' with { type: 'json' };
import elisionList from './lexicon/elisions.json' with { type: 'json' };
import functionList from './lexicon/function-words.json' with { type: 'json' };
import givenNameList from './lexicon/given-names.json' with { type: 'json' };
import nominalCueList from './lexicon/nominal-cues.json' with { type: 'json' };
import organisationList from './lexicon/organisation-words.json' with { type: 'json' };
import particleList from './lexicon/particles.json' with { type: 'json' };
import peopleList from './lexicon/people-nouns.json' with { type: 'json' };
import placeWordList from './lexicon/place-words.json' with { type: 'json' };
import titleList from './lexicon/titles.json' with { type: 'json' };
import verbList from './lexicon/verbs.json' with { type: 'json' };

export const elisions = new Set(elisionList.words);
export const abbreviations = new Set(abbreviationList.words);
export const auxiliaries = new Set(auxList.words);
export const countries = new Set(countryList.places);
export const peoples = new Set(countryList.peoples);
export const determiners = new Set(functionList.determiners);
export const prepositions = new Set(functionList.prepositions);
export const conjunctions = new Set(functionList.conjunctions);
export const sentenceAdverbs = new Set(functionList.adverbs);
export const openers = new Set(functionList.openers);
export const maleNames = new Set(givenNameList.male);
export const femaleNames = new Set(givenNameList.female);
export const organisationWords = new Set(organisationList.words);
export const particles = new Set(particleList.words);
export const personNouns = new Set(peopleList.person);
export const groupNouns = new Set(peopleList.group);
export const placeWords = new Set(placeWordList.words);
export const titles = new Set(titleList.titles);
export const maleTitles = new Set(titleList.male);
export const femaleTitles = new Set(titleList.female);
export const titleRoles = new Map(Object.entries(titleList.roles));
export const verbs = new Set(verbList.words);
export const attributionPhrases: readonly (readonly string[])[] = nominalCueList.accordingTo.map((phrase) =>
  phrase.split(' '),
);
export const documentNouns = new Set(nominalCueList.documents);
export const wordNouns = new Set(nominalCueList.nouns);

/** What a form of a cue verb is: its base, and how it may stand. */
export interface CueForm {
  readonly base: string;
  /** A participle ("warning of") takes the subject of the clause before it. */
  readonly form: 'finite' | 'ing' | 'base';
  /** Speech verbs may follow a quotation and stand before their subject. */
  readonly speech: boolean;
}

export const cueForms: ReadonlyMap<string, CueForm> = deriveCueForms();

function deriveCueForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const speech = new Set(cueList.speech);
  for (const base of [...cueList.framing, ...cueList.speech]) {
    const add = (word: string, form: CueForm['form']) => forms.set(word, { base, form, speech: speech.has(base) });
    add(base, 'base');
    for (const word of thirdPersons(base)) add(word, 'finite');
    for (const word of pasts(base)) add(word, 'finite');
    add(participle(base), 'ing');
  }
  for (const [word, base] of Object.entries(cueList.irregular)) {
    const form = word.endsWith('ing') ? 'ing' : word === base ? 'base' : 'finite';
    forms.set(word, { base, form, speech: speech.has(base) });
  }
  return forms;
}

function thirdPersons(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? [`${base}es`] : [`${base}s`];
}

function pasts(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return base.endsWith('e') ? [`${base}d`] : [`${base}ed`];
}

function participle(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Whether a lower-case word is a finite verb as far as its form tells. */
export function looksFinite(lower: string): boolean {
  if (verbs.has(lower)) return true;
  const cue = cueForms.get(lower);
  if (cue !== undefined) return cue.form === 'finite';
  return lower.length > 4 && lower.endsWith('ed');
}
