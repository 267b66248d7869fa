/** A corpus with something taken out of sight, for a class that is to guess first. Ids stay; nothing is made up. */
import { dayOf, indexRows, type Corpus } from './corpus.ts';
import type { DatasetRows } from './schema/dataset.ts';

/** What is hidden, and the words that stand for it. */
export interface Mask {
  readonly outlets: boolean;
  readonly speakers: boolean;
  /** Reports of a day after this one are left out; null keeps them. */
  readonly after: string | null;
  /** "Outlet A", in the dataset's order: takes the number from 1. */
  readonly outletName: (count: number) => string;
  readonly speakerName: (count: number) => string;
  /** Stands for every other word that would give the name away. */
  readonly hidden: string;
}

/** True for an actor that is one of the outlets, as words pass through a channel that also publishes them. */
function isOutlet({ actors, outlets }: DatasetRows, id: string | null): boolean {
  const name = actors.find((actor) => actor.id === id)?.name;
  return name !== undefined && outlets.some((outlet) => outlet.name.startsWith(name));
}

/** Titles, credits, accounts, and relays through it name the outlet; so they go with its name. */
function withoutOutlets(dataset: DatasetRows, mask: Mask): DatasetRows {
  const { hidden } = mask;
  return {
    ...dataset,
    outlets: dataset.outlets.map((outlet, index) => {
      const name = mask.outletName(index + 1);
      return { ...outlet, name, nameAr: name, short: name, reason: hidden };
    }),
    articles: dataset.articles.map((article) => ({ ...article, title: hidden, credits: [], dateline: null })),
    statements: dataset.statements.map((row) => ({
      ...row,
      relay: row.relay.filter(({ actor }) => !isOutlet(dataset, actor)),
    })),
  };
}

/** Headlines, roles, relays, cues, frames and summaries name the speaker, as does what stands around the words: all go with the name. */
function withoutSpeakers(dataset: DatasetRows, mask: Mask): DatasetRows {
  const { hidden } = mask;
  return {
    ...dataset,
    actors: dataset.actors.map((actor, index) => {
      const name = mask.speakerName(index + 1);
      return { ...actor, name, nameAr: name, role: hidden, aliases: [], note: null };
    }),
    articles: dataset.articles.map((article) => ({ ...article, title: hidden })),
    statements: dataset.statements.map((row) => ({
      ...row,
      role: null,
      relay: [],
      cue: null,
      frame: null,
      summary: hidden,
      againstInterest: row.againstInterest === null ? null : hidden,
      note: null,
    })),
  };
}

function upTo(dataset: DatasetRows, last: string): DatasetRows {
  const keep = (row: { readonly day: { readonly to: string } | null }) => row.day === null || row.day.to <= last;
  return {
    ...dataset,
    statements: dataset.statements.filter((row) => (dayOf({ kind: 'statement', row })?.to ?? last) <= last),
    controlReports: dataset.controlReports.filter(keep),
    shareReports: dataset.shareReports.filter(keep),
    figures: dataset.figures.filter(keep),
    events: dataset.events.filter(keep),
    happenings: dataset.happenings.filter(keep),
  };
}

/** The corpus as the mask leaves it; the corpus itself where nothing is hidden. */
export function maskCorpus(corpus: Corpus, mask: Mask): Corpus {
  if (!mask.outlets && !mask.speakers && mask.after === null) return corpus;
  let { dataset } = corpus;
  if (mask.after !== null) dataset = upTo(dataset, mask.after);
  if (mask.outlets) dataset = withoutOutlets(dataset, mask);
  if (mask.speakers) dataset = withoutSpeakers(dataset, mask);
  const kept = new Set(dataset.happenings.map((happening) => happening.id));
  const passages = { ...corpus.passages, hasContext: corpus.passages.hasContext && !mask.speakers };
  return indexRows({ ...dataset, events: dataset.events.filter((event) => kept.has(event.happening)) }, passages);
}
