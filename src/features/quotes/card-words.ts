/** What stands around a quotation, in words. */
import type { Words } from '../../words/words.ts';
import type { QuoteCard, RelayLink, Role } from './quote-card.ts';

/** "United States, Britain and France", or that nobody is named. */
export function speakerWords(card: Pick<QuoteCard, 'speakers'>, { t, name, list }: Words): string {
  return card.speakers.length === 0 ? t('quotes.nobody') : list(card.speakers.map(name));
}

/** The role as printed; in a page of another language our own words for it, which are translated. */
export function roleWords({ printed, own: text }: Role, { own }: Words): string {
  return own.lang === 'en' ? (printed ?? text) : text;
}

/** The name of a card for those who cannot see it: speaker, day, outlet. */
export function cardName(card: QuoteCard, words: Words): string {
  const { t, days, name } = words;
  return t('quotes.card', {
    speaker: speakerWords(card, words),
    day: card.said === null ? t('quotes.noDay') : days(card.said, 'long'),
    outlet: name(card.outlet),
  });
}

/** A day keeps together at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** An agency by its name, everything else as printed ("told reporters"). */
function linkWords({ words, actor }: RelayLink, { t, name }: Words): string {
  return actor === null || actor.kind === 'unnamed'
    ? t('quotes.printed', { words })
    : t('quotes.via', { relay: name(actor) });
}

/** How the words came: the cue as printed, unless the way as printed holds it, and the way. Empty: neither is told. */
function cameBy({ cue, relay }: QuoteCard, words: Words): string[] {
  const links = relay.map((link) => linkWords(link, words));
  const isTold = cue === null || links.some((link) => link.includes(cue));
  return isTold ? links : [words.t('quotes.printed', { words: cue }), ...links];
}

/** "Thu 8 Dec, “added”, via Interfax. Unnamed daily, 9 Dec". `withDay` false where the day stands above. */
export function metaWords(card: QuoteCard, words: Words, withDay = true): string {
  const { t, days, name } = words;
  const day = withDay ? [card.said === null ? t('quotes.noDay') : unbroken(days(card.said, 'brief'))] : [];
  const place = card.place === null ? [] : [t('quotes.in', { place: name(card.place) })];
  const facts = [...day, ...cameBy(card, words), ...place];
  return t('quotes.meta', {
    facts: facts.length === 0 ? 'none' : facts.join(t('quotes.between')),
    outlet: words.short(card.outlet),
    published: unbroken(days(card.published, 'tiny')),
  });
}

/** Of words that nobody is named for: "“she said”. Unnamed aggregation, 8–9 Dec". */
export function nobodyMeta(card: QuoteCard, words: Words): string {
  const { t, days } = words;
  const cue = [card.pronoun, card.cue].filter((part) => part !== null).join(' ');
  return t('quotes.nobody.meta', {
    cue: cue === '' ? t('quotes.nobody.noCue') : t('quotes.printed', { words: cue }),
    outlet: words.short(card.outlet),
    published: unbroken(days(card.published, 'tiny')),
  });
}

/** Why the group without speakers is one: the pronouns that the reports use instead of a name. */
export function nobodyReason(cards: readonly QuoteCard[], { t, list }: Words): string {
  const pronouns = [...new Set(cards.flatMap(({ pronoun }) => pronoun ?? []))];
  return t('quotes.nobody.reason', {
    pronouns: pronouns.length === 0 ? 'none' : list(pronouns.map((words) => t('quotes.printed', { words }))),
    bare: cards.some(({ pronoun }) => pronoun === null) ? 'yes' : 'no',
  });
}
