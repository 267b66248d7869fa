/** Suggestions -> rows of a draft, each marked as suggested and with the machine's reason. */
import type { Bounds } from '../../domain/bounds.ts';
import type { Dated } from '../../domain/day.ts';
import type { QuoteSuggestion, Reasoning, ShareSuggestion } from '../../extract/types.ts';
import { nameKey } from '../../extract/text/fold.ts';
import { boundsOfWords } from '../check/bounds-of-words.ts';
import type { Registry } from '../registry.ts';
import type { ActorIds } from './actor-ids.ts';
import { dayOfReport, daySaid } from './days-of-rows.ts';
import { sentenceAround, type NewArticle } from './new-article.ts';
import { passagesOfSpans, type PassageSource } from './passages-of-spans.ts';

interface Suggested {
  readonly id: string;
  readonly review: 'suggested';
  /** How the machine came to it; taken off together with `review` when the dataset is built. */
  readonly suggestion: string;
  readonly passages: readonly PassageSource[];
}

export interface DraftStatement extends Suggested {
  readonly kind: 'direct' | 'partial';
  readonly speakers: readonly string[];
  readonly unattributed?: { readonly why: string };
  readonly cue?: string;
  readonly said?: Dated;
  readonly about?: readonly string[];
  readonly summary: string;
}

export interface DraftShare extends Suggested, Partial<Bounds> {
  readonly words: string;
  readonly claim?: { readonly claimant?: string; readonly disputedBy?: string };
  readonly area?: string;
  readonly areaWords?: string;
  readonly day?: Dated;
  readonly qualifier?: string;
  readonly summary: string;
}

function reasonOf({ rule, confidence }: Reasoning, cue: string | null): string {
  return `${rule}${cue === null ? '' : ` (“${cue}”)`}, ${Math.round(confidence * 100)} % sure`;
}

/** A quotation as a statement. Its summary says no more than is certain; a person writes the better one. */
function statementOf(article: NewArticle, quote: QuoteSuggestion, id: string, actors: ActorIds): DraftStatement {
  const { kind, speaker, cue, spans } = quote;
  const passages = passagesOfSpans(article.text, spans);
  const said = daySaid(article, spans, cue);
  const about = article.found.places
    .filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
    .map(({ placeId }) => placeId);
  return {
    id,
    review: 'suggested',
    suggestion: reasonOf(quote, cue),
    kind: kind === 'full' ? 'direct' : 'partial',
    speakers: speaker === null ? [] : actors.all(speaker),
    ...(speaker === null && { unattributed: { why: 'The article names nobody for these words.' } }),
    passages,
    ...(cue !== null && { cue }),
    ...(said !== null && { said }),
    ...(about.length > 0 && { about: [...new Set(about)] }),
    summary: speaker === null ? 'Words in quotation marks that nobody is named for.' : `Words of ${speaker}.`,
  };
}

/** Quotations that are more than a name or a word held off, in the order of the text. */
export function draftStatements(article: NewArticle, actors: ActorIds): DraftStatement[] {
  return article.found.quotes
    .filter(({ kind }) => kind !== 'term')
    .map((quote, index) => statementOf(article, quote, `${article.id}-q${index + 1}`, actors));
}

function bareKey(words: string): string {
  return nameKey(words).replace(/^(?:the|its|their|all) /, '');
}

/** The area or city that the words name, as places.geojson spells it. */
function areaOf(words: string, { rows }: Registry['places']): string | null {
  const fits = rows.filter(({ kind }) => kind === 'area' || kind === 'city');
  const found = fits.find(({ name, aliases }) => [name, ...aliases].some((each) => bareKey(each) === bareKey(words)));
  return found?.id ?? null;
}

/** The words of the amount: what is left of the stretch without its area. */
function amountWords(text: string, { start, end, area }: ShareSuggestion): string {
  const words = text.slice(start, area === null ? end : end - area.length).trim();
  return words.replace(/ of$/, '') || text.slice(start, end);
}

function claimOf({ claimant, disputedBy }: ShareSuggestion, actors: ActorIds): Pick<DraftShare, 'claim'> {
  if (claimant === null && disputedBy === null) return {};
  const [first] = claimant === null ? [] : actors.all(claimant);
  return {
    claim: {
      ...(first !== undefined && { claimant: first }),
      ...(disputedBy !== null && { disputedBy: actors.one(disputedBy) }),
    },
  };
}

function boundsOf({ qualifier, stated, low, high }: ShareSuggestion): Bounds {
  const open = { stated, low, lowIncluded: low !== null, high, highIncluded: high !== null };
  return boundsOfWords(qualifier, stated) ?? open;
}

function shareOf(
  article: NewArticle,
  share: ShareSuggestion,
  id: string,
  actors: ActorIds,
  places: Registry['places'],
): DraftShare {
  const day = dayOfReport(article, share);
  const area = share.area === null ? null : areaOf(share.area, places);
  const words = amountWords(article.text, share);
  return {
    id,
    review: 'suggested',
    suggestion: reasonOf(share, null),
    passages: passagesOfSpans(article.text, [sentenceAround(article, share)]),
    words,
    ...claimOf(share, actors),
    ...(area !== null && { area }),
    ...(share.area !== null && { areaWords: share.area }),
    ...(day !== null && { day }),
    ...boundsOf(share),
    ...(share.qualifier !== null && { qualifier: share.qualifier }),
    summary: `A share as ${share.claimant ?? 'the article'} gives it: ${words}.`,
  };
}

/** Shares of control, in the order of the text. Who holds it, and by which verb it is told, a person says. */
export function draftShares(article: NewArticle, actors: ActorIds, places: Registry['places']): DraftShare[] {
  return article.found.shares.map((share, index) =>
    shareOf(article, share, `${article.id}-c${index + 1}`, actors, places),
  );
}
