import { isByNow } from '../../domain/filter.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { statusWords } from '../../words/status.ts';
import { reportsInWords } from '../../words/counts.ts';
import { datedWords } from '../../words/dated.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import { Heading } from './Heading.tsx';
import { ListedLink, ListedSource } from './ListedLink.tsx';
import type { PlaceEvidence, PlaceReport } from './model.ts';
import { useFirst } from './useFirst.tsx';

function Sayer({ report }: { report: PlaceReport }) {
  const { t, name } = useWords();
  if (report.claimant !== null) return name(report.claimant);
  return t(report.voice === 'caption' ? 'evidence.voice.caption' : 'evidence.voice.article');
}

function Row({ report }: { report: PlaceReport }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t, name } = words;
  const isOut = !isByNow(report.timing);
  return (
    <tr className={isOut ? 'evidence-left-out' : undefined}>
      <td className="evidence-day">
        {report.day === null ? t('quotes.noDay') : datedWords(report.day, corpus, words, 'brief')}
      </td>
      <td>
        <ListedLink listed={report} />
        {report.within !== null && (
          <span className="evidence-how"> {t('evidence.place.within', { name: name(report.within) })}</span>
        )}
      </td>
      <td>
        <Sayer report={report} />
      </td>
      <td>
        <ListedSource listed={report} />
      </td>
    </tr>
  );
}

function Reports({ reports }: { reports: readonly PlaceReport[] }) {
  const { t } = useWords();
  const { shown, more } = useFirst(reports);
  return (
    <>
      <table className="evidence-table">
        <thead className="visually-hidden">
          <tr>
            {(['day', 'words', 'says', 'outlet'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`evidence.place.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** That nothing names the place, and whether something does later. */
function Silence({ evidence }: { evidence: PlaceEvidence }) {
  const { t, name } = useWords();
  const { place, reports, now } = evidence;
  if (now.length > 0) return null;
  const isNever = reports.length === 0;
  return (
    <span>
      {t(isNever ? 'evidence.place.never' : 'evidence.place.empty', { name: name(place) })}{' '}
      {!isNever && t('evidence.place.later', { count: reports.length })}
    </span>
  );
}

/** The name in both languages. */
function PlaceName({ place }: Pick<PlaceEvidence, 'place'>) {
  const { name, locale } = useWords();
  return (
    <>
      <strong className="evidence-name">{name(place)}</strong>{' '}
      {locale !== 'ar' && (
        <span lang="ar" dir="rtl">
          {place.nameAr}
        </span>
      )}
    </>
  );
}

/** The status at the moment, and the way to filter by the place. */
function Standing({ evidence }: { evidence: PlaceEvidence }) {
  const corpus = useCorpus();
  const { view, moment } = useView();
  const words = useWords();
  const { place, status, reports, now } = evidence;
  const isGround = place.kind === 'district' || place.kind === 'area';
  return (
    <p className="evidence-standing">
      {isGround &&
        now.length > 0 &&
        words.t('evidence.place.on', {
          day: words.day(moment.day, 'brief'),
          status: statusWords({ ...status, reports: now }, corpus, words),
        })}
      {now.length > 1 && ` ${words.t('evidence.place.count', { counts: reportsInWords(corpus, now, words) })} `}
      <Silence evidence={evidence} />
      {reports.length > 0 && !view.place.includes(place.id) && (
        <ViewLink patch={{ place: [...view.place, place.id] }}>{words.t('evidence.place.filter')}</ViewLink>
      )}
    </p>
  );
}

function Happenings({ happenings }: Pick<PlaceEvidence, 'happenings'>) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  if (happenings.length === 0) return null;
  return (
    <>
      <h3>{t('evidence.place.happenings')}</h3>
      <ul className="evidence-list">
        {happenings.map(({ id, title, day }) => (
          <li key={id}>
            <span className="evidence-day">
              {day === null ? t('quotes.noDay') : datedWords(day, corpus, words, 'brief')}
            </span>{' '}
            <ViewLink patch={{ select: id }}>{title}</ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the reports say of one place at the moment, and all of them in the order of days. */
export function PlaceView({ evidence }: { evidence: PlaceEvidence }) {
  return (
    <>
      <Heading about={<PlaceName place={evidence.place} />}>
        <CopyLinkButton />
      </Heading>
      <Standing evidence={evidence} />
      {evidence.reports.length > 0 && <Reports reports={evidence.reports} />}
      <Happenings happenings={evidence.happenings} />
    </>
  );
}
