/** The rows of a synthetic article, written together with the text that carries them. */
import { addDays } from '../../domain/day.ts';
import type { Claim, Passage } from '../../domain/schema/base.ts';
import type { ControlSource, EventSource, FigureSource, ShareSource, StatementSource } from '../source/annotation.ts';
import { CITY, districtId, EAST, FIRST, onDay, type Size } from './city.ts';
import type { Random } from './random.ts';
import { TextWriter } from './text-writer.ts';
import { nameOf, sentenceOf, wordsOf } from './wording.ts';

const OWN_VOICE: Claim = { claimant: null, voice: 'article', words: null, hedge: null, disputedBy: null };

const told = { againstInterest: null, note: null } as const;

/** Makes a row once the text stands: spans become passages. */
export type Later<T> = (passage: (span: { start: number; end: number }) => Passage) => T;

/** How many people and outlets there are to name. */
export interface Cast {
  readonly actors: number;
  readonly outlets: number;
  readonly happenings: number;
}

/** Writes one article's text, row by row. */
export class RowWriter {
  readonly #writer = new TextWriter();
  readonly #random: Random;
  readonly #size: Size;
  readonly #cast: Cast;
  readonly #id: string;
  readonly #published: string;

  constructor(size: Size, cast: Cast, id: string, random: Random) {
    this.#random = random;
    this.#size = size;
    this.#cast = cast;
    this.#id = id;
    this.#published = addDays(FIRST, random.whole(3, 57));
  }

  get published(): string {
    return this.#published;
  }

  #day(): string {
    return addDays(this.#published, -this.#random.whole(0, 3));
  }

  #actor(): string {
    return `p${this.#random.whole(1, this.#cast.actors)}`;
  }

  statement(number: number): Later<StatementSource> {
    const random = this.#random;
    const isNamed = random.chance(0.92);
    this.#writer.write('\n\n“');
    const span = this.#writer.mark(sentenceOf(random, random.whole(8, 30)));
    const speaker = this.#actor();
    this.#writer.write(isNamed ? `” ${nameOf(number)} said.` : '”');
    const about = random.chance(0.5) ? [districtId(random.whole(0, this.#size.districts - 1))] : [];
    const said = random.chance(0.8) ? onDay(this.#day()) : null;
    return (passage) => ({
      id: `${this.#id}-q${number + 1}`,
      kind: 'direct',
      role: null,
      frame: null,
      place: null,
      relay: [],
      echoes: [],
      ...told,
      speakers: isNamed ? [speaker] : [],
      unattributed: isNamed ? null : { pronoun: null, why: 'Generated without a speaker.', guess: null },
      passages: [passage(span)],
      cue: isNamed ? 'said' : null,
      said,
      about,
      summary: 'Generated words.',
    });
  }

  control(number: number): Later<ControlSource> {
    const random = this.#random;
    const place = random.whole(0, this.#size.districts - 1);
    const holder = random.pick(['government', 'opposition'] as const);
    const isFire = random.chance(0.2);
    const claimant = random.chance(0.4) ? this.#actor() : null;
    const day = onDay(this.#day());
    const words = `${holder} ${random.pick(['holds', 'keeps', 'took'])} ${nameOf(place)}`;
    this.#writer.write(`\n\n`);
    const span = this.#writer.mark(`${sentenceOf(random, 6).slice(0, -1)} ${words} ${wordsOf(random, 4)}`);
    this.#writer.write('.');
    return (passage) => ({
      id: `${this.#id}-d${number + 1}`,
      ...told,
      place: districtId(place),
      day,
      change: words.includes('took') ? 'taken' : 'held',
      holder,
      strength: claimant === null ? 'stated' : 'claimed',
      attack: isFire ? { kind: 'shelled', attacker: null } : null,
      verb: 'hold',
      passages: [passage(span)],
      words,
      claim: claimant === null ? OWN_VOICE : { ...OWN_VOICE, claimant, voice: 'actor' },
      summary: 'Generated report.',
    });
  }

  share(): Later<ShareSource> {
    const random = this.#random;
    const stated = random.whole(20, 95);
    const holder = random.pick(['government', 'opposition'] as const);
    this.#writer.write('\n\n');
    const span = this.#writer.mark(
      `${sentenceOf(random, 5).slice(0, -1)} about ${stated} percent ${wordsOf(random, 4)}`,
    );
    this.#writer.write('.');
    return (passage) => ({
      id: `${this.#id}-c1`,
      ...told,
      passages: [passage(span)],
      words: `about ${stated} percent`,
      claim: OWN_VOICE,
      summary: 'Generated share.',
      holder,
      holderWords: holder,
      area: EAST,
      areaWords: 'the east bank',
      day: onDay(this.#published),
      stated,
      low: null,
      lowIncluded: false,
      high: null,
      highIncluded: false,
      qualifier: 'about',
      verb: 'hold',
    });
  }

  figure(number: number): Later<FigureSource> {
    const random = this.#random;
    const stated = random.whole(2, 900);
    const kind = random.pick(['killed', 'evacuated', 'trapped', 'fled'] as const);
    const day = onDay(this.#day());
    this.#writer.write('\n\n');
    const span = this.#writer.mark(`${sentenceOf(random, 4).slice(0, -1)} ${stated} people ${wordsOf(random, 5)}`);
    this.#writer.write('.');
    return (passage) => ({
      id: `${this.#id}-f${number + 1}`,
      ...told,
      passages: [passage(span)],
      words: `${stated} people`,
      claim: OWN_VOICE,
      summary: 'Generated figure.',
      kind,
      unit: 'people',
      stated,
      low: stated,
      high: stated,
      day,
      place: CITY,
      quality: 'reported',
      count: null,
      partOf: null,
    });
  }

  /** A wire's sentence, the same in the two articles that take it over, as an event's passage. */
  event(index: number, wire: string): Later<EventSource> {
    this.#writer.write('\n\n');
    const span = this.#writer.mark(wire);
    return (passage) => ({
      id: `${this.#id}-e1`,
      happening: `h${(index % this.#cast.happenings) + 1}`,
      passages: [passage(span)],
      day: onDay(this.#published),
      status: 'happened',
      summary: 'Generated event.',
      note: null,
    });
  }

  finish<T>(rows: readonly Later<T>[]): T[] {
    return rows.map((row) => row((span) => this.#writer.passage(span)));
  }

  title(words: string): void {
    this.#writer.write(words);
  }

  get text(): string {
    return `${this.#writer.text}\n`;
  }
}
