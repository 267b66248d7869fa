/** One look-up a word: what the word lists say of it, as bits. */
import abbreviationList from './lexicon/abbreviations.json' with { type: 'json' };
import auxList from './lexicon/aux.json' with { type: 'json' };
import calendarList from './lexicon/calendar.json' with { type: 'json' };
import countryList from './lexicon/countries.json' with { type: 'json' };
import departmentList from './lexicon/departments.json' with { type: 'json' };
import functionList from './lexicon/function-words.json' with { type: 'json' };
import givenNameList from './lexicon/given-names.json' with { type: 'json' };
import nounVerbList from './lexicon/noun-verbs.json' with { type: 'json' };
import organisationList from './lexicon/organisation-words.json' with { type: 'json' };
import particleList from './lexicon/particles.json' with { type: 'json' };
import peopleList from './lexicon/people-nouns.json' with { type: 'json' };
import placeWordList from './lexicon/place-words.json' with { type: 'json' };
import pronounList from './lexicon/pronouns.json' with { type: 'json' };
import titleList from './lexicon/titles.json' with { type: 'json' };
import verbList from './lexicon/verbs.json' with { type: 'json' };
import { cueForms, withS } from './cue-forms.ts';

/** What a word can be; a word may be several things. */
export const Word = {
  article: 1 << 0,
  determiner: 1 << 1,
  possessive: 1 << 2,
  preposition: 1 << 3,
  coordinator: 1 << 4,
  subordinator: 1 << 5,
  relative: 1 << 6,
  adverb: 1 << 7,
  be: 1 << 8,
  auxiliary: 1 << 9,
  finite: 1 << 10,
  participle: 1 << 11,
  cue: 1 << 12,
  nounVerb: 1 << 13,
  title: 1 << 14,
  male: 1 << 15,
  female: 1 << 16,
  body: 1 << 17,
  person: 1 << 18,
  group: 1 << 19,
  country: 1 << 20,
  people: 1 << 21,
  particle: 1 << 22,
  place: 1 << 23,
  number: 1 << 24,
  calendar: 1 << 25,
  pronoun: 1 << 26,
  opener: 1 << 27,
  abbreviation: 1 << 28,
  department: 1 << 29,
  document: 1 << 30,
} as const;

/** Given names, of whatever gender. */
export const GIVEN = Word.male | Word.female;
/** Words that end a noun phrase wherever they stand. */
export const CLOSED =
  Word.preposition | Word.coordinator | Word.subordinator | Word.relative | Word.auxiliary | Word.be | Word.pronoun;

const table = new Map<string, number>();

function mark(lines: readonly string[], flag: number): void {
  for (const word of wordsOf(lines)) table.set(word, (table.get(word) ?? 0) | flag);
}

function pluralOf(noun: string): string {
  return noun.endsWith('man') ? `${noun.slice(0, -2)}en` : withS(noun);
}

/** The words of a list whose lines hold several. */
export function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

mark(functionList.articles, Word.article | Word.determiner);
mark(functionList.determiners, Word.determiner);
mark(functionList.possessives, Word.possessive | Word.determiner);
mark(functionList.numbers, Word.number);
mark(functionList.prepositions, Word.preposition);
mark(functionList.coordinators, Word.coordinator);
mark(functionList.subordinators, Word.subordinator);
mark(functionList.relatives, Word.relative);
mark(functionList.adverbs, Word.adverb);
mark(functionList.openers, Word.opener);
mark(auxList.be, Word.be);
mark(auxList.others, Word.auxiliary);
mark(verbList.finite, Word.finite);
mark(verbList.participles, Word.participle);
mark(verbList.relativeParticiples, Word.participle);
mark([...cueForms.keys()], Word.cue);
mark(nounVerbList.words, Word.nounVerb);
mark(titleList.titles, Word.title);
mark(givenNameList.male, Word.male);
mark(givenNameList.female, Word.female);
mark(givenNameList.either, GIVEN);
mark(organisationList.words, Word.body);
mark(peopleList.person, Word.person);
mark(peopleList.group, Word.group);
mark(wordsOf(peopleList.person).map(pluralOf), Word.group);
mark(peopleList.documents, Word.document);
mark(countryList.places, Word.country);
mark(countryList.peoples, Word.people);
mark(particleList.words, Word.particle);
mark(placeWordList.words, Word.place);
mark([...calendarList.weekdays, ...calendarList.months, ...calendarList.units], Word.calendar);
mark([...pronounList.male, ...pronounList.female, ...pronounList.plural, ...pronounList.thing], Word.pronoun);
mark(pronounList.others, Word.pronoun);
mark(abbreviationList.words, Word.abbreviation);
mark(departmentList.words, Word.department);

const beginnings = wordsOf(peopleList.beginnings);
const endings = wordsOf(peopleList.endings);
const ACCENTED = /[^\p{ASCII}]/u;

/** What the lists say of a word in lower case, accents let off; 0 for a word that is on none. */
export function flagsOf(lower: string): number {
  const found = table.get(lower);
  if (found !== undefined) return found;
  if (ACCENTED.test(lower)) return table.get(lower.normalize('NFKD').replace(/\p{M}/gu, '')) ?? 0;
  return lower.includes('-') ? (table.get(withoutAffix(lower)) ?? 0) & (Word.person | Word.group) : 0;
}

/** "bride-to-be", "ex-commander": the noun for people inside a hyphenated one. */
export function withoutAffix(noun: string): string {
  const after = endings.find((ending) => noun.endsWith(ending));
  if (after !== undefined) return noun.slice(0, -after.length);
  return noun.slice(beginnings.find((beginning) => noun.startsWith(beginning))?.length ?? 0);
}

/** Titles that go with a given name alone: "Sir Peter". */
export const givenTitles: ReadonlySet<string> = new Set(wordsOf(titleList.given));
/** Verbs of leading, with the noun for whoever leads so. */
export const leadingVerbs: ReadonlyMap<string, string> = new Map(Object.entries(titleList.leading));
/** Letters after a name. */
export const postNominals: ReadonlySet<string> = new Set(wordsOf(titleList.after));
/** Titles and nouns that tell a man. */
export const maleTitles: ReadonlySet<string> = new Set(wordsOf(titleList.male));
/** Titles and nouns that tell a woman. */
export const femaleTitles: ReadonlySet<string> = new Set(wordsOf(titleList.female));
/** Offices that a title gives whoever bears it. */
export const titleRoles: ReadonlyMap<string, string> = new Map(Object.entries(titleList.roles));
/** Offices that one person at a time holds. */
export const offices: ReadonlySet<string> = new Set(wordsOf(titleList.offices));
/** Titles that do not say what somebody is. */
export const courtesies: ReadonlySet<string> = new Set(wordsOf(titleList.courtesies));
/** Words inside the name of a body. */
export const bodyLinks: ReadonlySet<string> = new Set(wordsOf(organisationList.inside));
/** Words of a body before the "the" inside its name. */
export const bodyOpeners: ReadonlySet<string> = new Set(wordsOf(organisationList.beforeThe));
/** Nouns by which a body is called again after its whole name was given: "the ministry". */
export const shortened: ReadonlySet<string> = new Set(wordsOf(organisationList.shortened));
/** Nouns by which newspapers call again somebody they have just named: "the ageing strongman". */
export const epithets: ReadonlySet<string> = new Set(wordsOf(peopleList.epithets));
/** Words that put an office into the past. */
export const bygone: ReadonlySet<string> = new Set(wordsOf(peopleList.bygone));
/** Participles that put somebody into an office. */
export const appointed: ReadonlySet<string> = new Set(wordsOf(peopleList.appointed));
/** What somebody is called who was appointed or sent to mediate, and so on. */
export const tasks: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(peopleList.tasks));
/** Nouns for what somebody is called: the name that follows is a person's. */
export const namings: ReadonlySet<string> = new Set(wordsOf(peopleList.namings));
/** Nouns for what somebody is to somebody else: "niece", "driver". */
export const relations: ReadonlySet<string> = new Set(wordsOf(peopleList.relations));
/** Nouns that end as those for people do, and are none. */
export const things: ReadonlySet<string> = new Set(wordsOf(peopleList.things));
/** What words stand on that nobody says: "banner". */
export const signs: ReadonlySet<string> = new Set(wordsOf(peopleList.signs));
/** What words may be found on, where nobody is said to have written them. */
export const shown: ReadonlySet<string> = new Set(wordsOf([...peopleList.signs, ...peopleList.shown]));
/** Participles for those who have or hand on a document that is not theirs. */
export const showers: ReadonlySet<string> = new Set(wordsOf(peopleList.showers));
/** Verbs after which a participle tells how somebody is: "sounds tired". */
export const seeming: ReadonlySet<string> = new Set(wordsOf(verbList.seeming));
/** Verbs that with "back" reply: "shot back". */
export const retorts: ReadonlySet<string> = new Set(wordsOf(verbList.retorts));
/** Past forms that may describe the noun before them. */
export const relativeParticiples: ReadonlySet<string> = new Set(wordsOf(verbList.relativeParticiples));
