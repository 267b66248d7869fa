/** A card that works out its words when it is drawn: a list of a hundred thousand shows a few dozen. */
import { numberAt } from '../../domain/column.ts';
import { articleOf, found, outletOf, type Corpus, type Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import type { Place } from '../../domain/schema/place.ts';
import { verbOf, type Toned } from '../../domain/wording.ts';
import type { Quotations } from './quotations.ts';
import { partsIn } from './parts.ts';
import type { QuoteCard, RelayLink, Role } from './quote-card.ts';

/** Characters of a quotation, odd spaces included. */
export function lengthOf({ passages }: Statement): number {
  return passages.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function actorsOf(corpus: Corpus, row: Statement): Actor[] {
  return row.speakers.map((id) => found(corpus.actors, id));
}

/** What all cards of a list share. */
export interface CardList {
  readonly corpus: Corpus;
  readonly all: Quotations;
  /** By the number of their speakers: quotations that are listed now. */
  readonly listed: Uint32Array;
  /** Verbs of speech with their tones, while the wording lens is on. */
  readonly tones: ReadonlyMap<string, Toned>;
}

export class LazyCard implements QuoteCard {
  readonly #row: Statement;
  readonly #by: number;
  readonly timing: QuoteCard['timing'];
  readonly #list: CardList;

  /** `at`: the number of the quotation in the corpus. Throws for one that it does not hold. */
  constructor(list: CardList, at: number, timing: QuoteCard['timing']) {
    const row = list.all.rows[at];
    if (row === undefined) throw new Error(`the corpus has no quotation number ${at}`);
    this.#list = list;
    this.#row = row;
    this.#by = numberAt(list.all.by, at);
    this.timing = timing;
  }

  get id(): string {
    return this.#row.id;
  }

  get by(): string {
    return this.#list.all.speakers[this.#by] ?? '';
  }

  get said(): Dated | null {
    return this.#row.said;
  }

  get speakers(): readonly Actor[] {
    return actorsOf(this.#list.corpus, this.#row);
  }

  get role(): Role | null {
    const [first, ...others] = this.speakers;
    return first !== undefined && others.length === 0 ? { printed: this.#row.role, own: first.role } : null;
  }

  get report(): Report {
    return { kind: 'statement', row: this.#row };
  }

  get parts(): readonly string[] | null {
    const here = this.#list.corpus.passages.here.get(this.id);
    return here === undefined ? null : partsIn(here);
  }

  get length(): number {
    return lengthOf(this.#row);
  }

  get before(): string | null {
    return this.#row.frame?.before ?? null;
  }

  get after(): string | null {
    return this.#row.frame?.after ?? null;
  }

  get cue(): string | null {
    return this.#row.cue;
  }

  get toned(): Toned | null {
    const { tones } = this.#list;
    return tones.size === 0 ? null : (tones.get(verbOf({ kind: 'statement', row: this.#row }) ?? '') ?? null);
  }

  get pronoun(): string | null {
    return this.#row.unattributed?.pronoun ?? null;
  }

  get place(): Place | null {
    return this.#row.place === null ? null : found(this.#list.corpus.places, this.#row.place);
  }

  get relay(): readonly RelayLink[] {
    const { actors } = this.#list.corpus;
    return this.#row.relay.map(({ words, actor }) => ({ words, actor: actor === null ? null : found(actors, actor) }));
  }

  get outlet(): Outlet {
    return outletOf(this.#list.corpus, { kind: 'statement', row: this.#row });
  }

  get published(): Dated {
    return articleOf(this.#list.corpus, { kind: 'statement', row: this.#row }).published;
  }

  get listed(): number {
    return numberAt(this.#list.listed, this.#by);
  }

  get total(): number {
    return numberAt(this.#list.all.total, this.#by);
  }
}
