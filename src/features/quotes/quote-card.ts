/** A quotation as a card shows it. */
import type { Report } from '../../domain/corpus.ts';
import type { Dated } from '../../domain/day.ts';
import type { Timing } from '../../domain/filter.ts';
import type { Actor } from '../../domain/schema/actor.ts';
import type { Outlet } from '../../domain/schema/article.ts';
import type { Place } from '../../domain/schema/place.ts';
import type { Toned } from '../../domain/wording.ts';

/** One link of the way the words came: an actor of ours, or the words as printed. */
export interface RelayLink {
  readonly words: string;
  readonly actor: Actor | null;
}

/** Who the speaker is: as the article prints it, and in our own words. */
export interface Role {
  readonly printed: string | null;
  readonly own: string;
}

export interface QuoteCard {
  readonly id: string;
  /** The same for quotations of the same speakers. */
  readonly by: string;
  /** Empty: nobody is named. */
  readonly speakers: readonly Actor[];
  /** As the report calls the one speaker, or as we do; null for several, or for nobody. */
  readonly role: Role | null;
  /** The quotation itself: its words are printed in its passages. */
  readonly report: Report;
  /** Its parts where the corpus holds them, as printed but for odd spaces; null: they come when it is drawn. */
  readonly parts: readonly string[] | null;
  /** How many characters it has. */
  readonly length: number;
  /** The article's own words around a fragment. */
  readonly before: string | null;
  readonly after: string | null;
  readonly cue: string | null;
  /** The cue's verb and its tone while the wording lens is on; null: off, or no verb. */
  readonly toned: Toned | null;
  readonly pronoun: string | null;
  /** Null: the article states no day. */
  readonly said: Dated | null;
  readonly place: Place | null;
  readonly relay: readonly RelayLink[];
  readonly outlet: Outlet;
  readonly published: Dated;
  readonly timing: Exclude<Timing, 'unpublished'>;
  /** Quotations of the same speakers: listed now, and in the whole corpus. */
  readonly listed: number;
  readonly total: number;
}
