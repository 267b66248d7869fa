import { countIndependent } from '../../domain/compare/independent.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { Words } from '../../words/words.ts';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import { FactList } from './FactList.tsx';
import type { Fact } from './facts.ts';
import { Heading } from './Heading.tsx';
import { ListedLink, ListedSource } from './ListedLink.tsx';
import type { DifferenceEvidence, HappeningEvidence } from './model.ts';

function happeningFacts({ happening, place, participants }: HappeningEvidence, words: Words): Fact[] {
  const { t, days, name, list, number } = words;
  const { day, vote, notSame } = happening;
  const fact = (term: Fact['term'], value: string, rest: Partial<Fact> = {}): Fact => ({
    term,
    value,
    note: null,
    ...rest,
  });
  return [
    day === null
      ? fact('evidence.day', t('quotes.noDay'))
      : fact('evidence.day', days(day, 'short'), { note: t('evidence.known', { basis: t(`basis.${day.basis}`) }) }),
    ...(place === null ? [] : [fact('evidence.place', name(place), { select: place.id })]),
    ...(participants.length === 0 ? [] : [fact('evidence.happening.participants', list(participants.map(name)))]),
    ...(vote === null
      ? []
      : [
          fact(
            'evidence.happening.vote',
            t('figures.vote', { yes: number(vote.yes), no: number(vote.no), abstained: number(vote.abstained) }),
          ),
        ]),
    ...notSame.map(({ why }) => fact('evidence.happening.notSame', why)),
  ];
}

/** Something that took place once, and every article's telling of it. */
export function HappeningView({ evidence }: { evidence: HappeningEvidence }) {
  const words = useWords();
  const { t, own, number } = words;
  const { happening, tellings } = evidence;
  const ids = tellings.map(({ id }) => id);
  const independent = number(countIndependent(useCorpus(), ids));
  return (
    <>
      <Heading about={t('evidence.happening.told', { count: tellings.length, independent })}>
        <CopyLinkButton />
      </Heading>
      <div className="evidence-body">
        <div>
          <p className="evidence-name">
            <bdi {...own}>{happening.title}</bdi>
          </p>
          <ul className="evidence-list">
            {tellings.map((telling) => (
              <li key={telling.id}>
                <ListedLink listed={telling} />{' '}
                <span className="evidence-how">
                  {t('evidence.happening.status', { status: telling.status.replace(' ', '') })}.{' '}
                  <ListedSource listed={telling} />
                </span>
              </li>
            ))}
          </ul>
        </div>
        <FactList facts={happeningFacts(evidence, words)} />
      </div>
    </>
  );
}

/** Reports that do not say the same, with the class of the difference and its explanation. */
export function DifferenceView({ evidence }: { evidence: DifferenceEvidence }) {
  const { t, own } = useWords();
  const { difference, reports } = evidence;
  return (
    <>
      <Heading about={t('core.view.differences')}>
        <CopyLinkButton />
      </Heading>
      <div className="evidence-body">
        <div>
          <p className="evidence-name">
            <bdi {...own}>{difference.topic}</bdi>
          </p>
          <p {...own}>{difference.explanation}</p>
        </div>
        <ul className="evidence-list">
          {reports.map((report) => (
            <li key={report.id}>
              <ListedLink listed={report} />{' '}
              <span className="evidence-how">
                <ListedSource listed={report} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
