import type { ReactNode } from 'react';
import { outletOf, dayOf, type Report } from '../../domain/corpus.ts';
import type { RelatedReports } from '../../domain/compare/relate-reports.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { WhoSays } from './who-says.ts';
import './relations.css';

/** In the order in which they are told, with the ending of their message. */
const RELATIONS = [
  ['agree', 'agree'],
  ['adds up', 'adds-up'],
  ['different day', 'different-day'],
  ['different quantity', 'different-quantity'],
  ['real', 'real'],
] as const;

/** Pairs that are listed at once. */
const FIRST = 5;

function wordsOf(report: Report): string {
  if (report.kind === 'statement' || report.kind === 'event') return report.row.summary;
  return report.row.words;
}

/** A report's words, its outlet and its day; the words open it. */
function Told({ report }: { report: Report }) {
  const corpus = useCorpus();
  const words = useWords();
  const day = dayOf(report);
  return (
    <span className="related-report">
      <ViewLink patch={{ panel: 'explore', select: report.row.id }}>
        <q lang="en" dir="ltr">
          {wordsOf(report)}
        </q>
      </ViewLink>{' '}
      {words.t('compare.source', {
        outlet: words.short(outletOf(corpus, report)),
        day: day === null ? words.t('compare.noDay') : datedWords(day, corpus, words, 'brief'),
      })}
    </span>
  );
}

function Pair({ pair }: { pair: RelatedReports }) {
  return (
    <li>
      {[pair.a, ...pair.b].map((report) => (
        <Told key={report.row.id} report={report} />
      ))}
    </li>
  );
}

function Pairs({ pairs }: { pairs: readonly RelatedReports[] }) {
  const { t } = useWords();
  const rows = pairs.map((pair) => <Pair key={[pair.a, ...pair.b].map(({ row }) => row.id).join(' ')} pair={pair} />);
  return (
    <>
      <ul>{rows.slice(0, FIRST)}</ul>
      {rows.length > FIRST && (
        <details>
          <summary>{t('compare.more', { count: rows.length - FIRST })}</summary>
          <ul>{rows.slice(FIRST)}</ul>
        </details>
      )}
    </>
  );
}

function Part({ kind, title, children }: { kind: string; title: string; children: ReactNode }) {
  return (
    <section className={`relation is-${kind}`} aria-label={title}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** What a reader of the whole articles found to differ, with one sentence on each. */
function Noted({ said }: { said: WhoSays }) {
  const { t, own } = useWords();
  if (said.noted.length === 0) return null;
  return (
    <Part kind="noted" title={t('compare.relation.noted')}>
      <ul>
        {said.noted.map(({ id, topic, explanation }) => (
          <li key={id} {...own}>
            <ViewLink patch={{ panel: 'differences', select: id }}>{topic}</ViewLink> {explanation}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Silent({ said }: { said: WhoSays }) {
  const { t, list, name } = useWords();
  const outlets = list(said.silent.map(name));
  return (
    <Part kind="silent" title={t('compare.relation.silent')}>
      <p>
        {said.silent.length === 0
          ? t('compare.noSilence')
          : t('compare.silence', { outlets, count: said.silent.length })}
      </p>
    </Part>
  );
}

/** Agreement, difference and silence, in words. */
export function Relations({ said }: { said: WhoSays }) {
  const { t, number } = useWords();
  return (
    <section className="relations" aria-label={t('compare.relations')}>
      <h3>{t('compare.relations')}</h3>
      {said.relations.length === 0 && <p>{t('compare.noRelations')}</p>}
      <div className="relation-parts">
        {RELATIONS.map(([relation, key]) => {
          const pairs = said.relations.filter((pair) => pair.relation === relation);
          const title = t('compare.relationCount', {
            relation: t(`compare.relation.${key}`),
            count: number(pairs.length),
          });
          return pairs.length === 0 ? null : (
            <Part key={key} kind={key} title={title}>
              <Pairs pairs={pairs} />
            </Part>
          );
        })}
        <Silent said={said} />
        <Noted said={said} />
      </div>
    </section>
  );
}
