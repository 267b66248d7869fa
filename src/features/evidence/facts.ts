/** The facts beside a passage, as pairs of term and value ready to print. */
import { dayOf, found, type Corpus, type Report } from '../../domain/corpus.ts';
import { isOneDay, type Dated } from '../../domain/day.ts';
import type { Statement } from '../../domain/schema/dataset.ts';
import { boundsInWords } from '../../words/bounds.ts';
import type { MessageKey } from '../../words/catalog.ts';
import { figureBounds } from '../../words/figure-bounds.ts';
import type { Words } from '../../words/words.ts';
import { hedgeWords, sayerWords } from './claim-words.ts';
import type { ReportEvidence } from './model.ts';

export interface Fact {
  readonly term: MessageKey;
  readonly value: string;
  /** How it is known, or as printed: said more quietly. */
  readonly note: string | null;
  readonly isStrong?: boolean;
  /** Id that the value leads to; null leads nowhere. */
  readonly select?: string | null;
}

function dated(term: MessageKey, day: Dated | null, { t, days }: Words): Fact {
  if (day === null) return { term, value: t('quotes.noDay'), note: null };
  return {
    term,
    value: days(day, 'short'),
    note: t('evidence.known', { basis: t(`basis.${day.basis}`) }),
  };
}

/** A range counts from its last day: before it the article was not surely out. */
function published(range: Dated, words: Words): Fact {
  const fact = dated('evidence.published', range, words);
  if (isOneDay(range)) return fact;
  const { t, day } = words;
  const basis = t(`basis.${range.basis}`);
  return { ...fact, note: t('evidence.knownRange', { basis, day: day(range.to, 'brief') }) };
}

function sourceFacts({ article, outlet }: ReportEvidence, words: Words): Fact[] {
  const { t, name } = words;
  const identified = t('evidence.known', { basis: t(`evidence.identified.${outlet.identified}`) });
  return [{ term: 'evidence.outlet', value: name(outlet), note: identified }, published(article.published, words)];
}

function statementFacts(row: Statement, corpus: Corpus, words: Words): Fact[] {
  const { t, name } = words;
  const speaker: Fact = {
    term: 'evidence.speaker',
    value: sayerWords({ kind: 'statement', row }, corpus, words),
    note: row.role === null ? null : t('quotes.printed', { words: row.role }),
  };
  const place: Fact[] =
    row.place === null
      ? []
      : [{ term: 'evidence.place', value: name(found(corpus.places, row.place)), note: null, select: row.place }];
  const way = row.relay.map((link) => t('quotes.printed', { words: link.words })).join(' → ');
  const relay: Fact[] = way === '' ? [] : [{ term: 'evidence.relay', value: way, note: null }];
  const why = row.unattributed?.why;
  return [
    speaker,
    ...(why === undefined ? [] : [{ term: 'evidence.nobody', value: why, note: null } as const]),
    dated('evidence.said', row.said, words),
    ...place,
    ...relay,
  ];
}

type Claimed = Exclude<Report, { kind: 'statement' } | { kind: 'event' }>;

function claimFacts(report: Claimed, corpus: Corpus, words: Words): Fact[] {
  const { claim } = report.row;
  const disputing = claim.disputedBy === null ? null : words.name(found(corpus.actors, claim.disputedBy));
  return [
    dated('evidence.day', dayOf(report), words),
    { term: 'evidence.claimed', value: sayerWords(report, corpus, words), note: hedgeWords(claim, words) },
    {
      term: 'evidence.disputed',
      value: disputing ?? words.t('evidence.undisputed'),
      note: null,
      isStrong: disputing !== null,
    },
  ];
}

function ownFacts(report: Claimed, corpus: Corpus, words: Words): Fact[] {
  const { t, name } = words;
  const { kind, row } = report;
  const place = kind === 'share' ? row.area : row.place;
  const where: Fact[] =
    place === null
      ? []
      : [{ term: 'evidence.place', value: name(found(corpus.places, place)), note: null, select: place }];
  if (kind === 'control') return where;
  if (kind === 'share') return [{ term: 'evidence.bounds', value: boundsInWords(row, words), note: null }, ...where];
  const bounds = figureBounds(row, words);
  const quality = t('figures.quality', { quality: row.quality });
  return [
    { term: 'evidence.number', value: t('evidence.counted', { bounds, unit: row.unit }), note: quality || null },
    ...where,
  ];
}

/** The facts of a report in the order in which they matter: source, who says it, what it says, day. */
export function factsOf(evidence: ReportEvidence, corpus: Corpus, words: Words): Fact[] {
  const { report } = evidence;
  const source = sourceFacts(evidence, words);
  if (report.kind === 'statement') return [...source, ...statementFacts(report.row, corpus, words)];
  if (report.kind === 'event') {
    const { title, id } = found(corpus.happenings, report.row.happening);
    return [
      ...source,
      dated('evidence.day', report.row.day, words),
      { term: 'evidence.happening', value: title, note: null, select: id },
    ];
  }
  return [...source, ...claimFacts(report, corpus, words), ...ownFacts(report, corpus, words)];
}

/** What is known of the facts themselves: reasons, remarks, and a guess that says it is one. All in our own words. */
export function reasonsOf({ report, article, outlet }: ReportEvidence, words: Words): Fact[] {
  const { t } = words;
  const reason = (term: MessageKey, value: string | null | undefined): Fact[] =>
    value === null || value === undefined ? [] : [{ term, value, note: null }];
  const guess = report.kind === 'statement' ? report.row.unattributed?.guess : null;
  const echoes = report.kind === 'statement' ? report.row.echoes : [];
  return [
    ...reason('evidence.summary', report.row.summary),
    ...(guess ? reason('evidence.guess', t('evidence.guessed', { name: guess.name, reason: guess.reason })) : []),
    ...reason('evidence.against', report.kind === 'event' ? null : report.row.againstInterest),
    ...reason(
      'evidence.attribution',
      'claim' in report.row && report.row.claim.words !== null
        ? t('quotes.printed', { words: report.row.claim.words })
        : null,
    ),
    ...reason('evidence.headline', t('quotes.printed', { words: article.title })),
    ...reason('evidence.outlet', outlet.reason),
    ...reason('evidence.published', article.published.reason),
    ...reason(report.kind === 'statement' ? 'evidence.said' : 'evidence.day', dayOf(report)?.reason),
    ...echoes.flatMap(({ kind, passage }) =>
      reason(
        'evidence.echo',
        t('evidence.echoed', {
          kind: t(`evidence.echo.${kind === 'scare quotes' ? 'scare' : kind}`),
          words: passage.exact,
        }),
      ),
    ),
    ...reason('evidence.note', report.row.note),
  ];
}
