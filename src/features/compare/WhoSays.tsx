import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { usePassages } from '../../load/usePassages.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { reportsInWords } from '../../words/counts.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { Columns } from './Columns.tsx';
import { Relations } from './Relations.tsx';
import { SaidTable } from './SaidTable.tsx';
import { reportsOn, subjectOf, subjectsOf, whoSays, type Subject, type WhoSays as Said } from './who-says.ts';

function SubjectChoice({ subject, subjects }: { subject: Subject; subjects: ReturnType<typeof subjectsOf> }) {
  const { change } = useView();
  const { t, name } = useWords();
  const options = (kind: Subject['kind']) =>
    subjects
      .filter((each) => each.subject.kind === kind)
      .map((each) => (
        <option key={each.subject.id} value={each.subject.id}>
          {t('compare.subjectOption', { name: name(each.subject), count: each.outlets })}
        </option>
      ));
  return (
    <label className="compare-subject">
      <span>{t('compare.subject')}</span>
      <select value={subject.id} onChange={(event) => change({ select: event.target.value })}>
        <optgroup label={t('compare.places')}>{options('place')}</optgroup>
        <optgroup label={t('compare.happenings')}>{options('happening')}</optgroup>
      </select>
    </label>
  );
}

/** What the map counts, the reports on the place, and all that stands in the columns. */
function Counts({ said }: { said: Said }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  const all = reportsInWords(corpus, said.reports, words);
  if (said.subject.kind === 'happening' || said.onPlace.length === said.reports.length)
    return t('compare.told', { counts: all });
  return (
    <>
      {t('compare.onPlace', { counts: reportsInWords(corpus, said.onPlace, words) })}{' '}
      {t('compare.inAll', { counts: all })}
    </>
  );
}

/** Outlets in columns: what each says of one place or happening, in its own words. */
export function WhoSays() {
  const corpus = useCorpus();
  const { view, moment, change } = useView();
  const { t, name } = useWords();
  const subjects = useMemo(() => subjectsOf(corpus), [corpus]);
  const chosen = view.select === null ? null : subjectOf(corpus, view.select);
  const subject = chosen ?? subjects[0]?.subject ?? null;
  const passagesOf = usePassages(
    useMemo(() => (subject === null ? [] : reportsOn(corpus, subject).reports), [corpus, subject]),
  );
  const said = useMemo(
    () => (subject === null ? null : whoSays(corpus, subject, moment, passagesOf)),
    [corpus, subject, moment, passagesOf],
  );
  if (subject === null || said === null) return <p>{t('compare.empty')}</p>;
  const isTable = view.chart === 'table';
  return (
    <>
      <SubjectChoice subject={subject} subjects={subjects} />
      <header className="compare-header">
        <h2>{t('compare.whoHeading', { name: name(subject) })}</h2>
        <p>
          <Counts said={said} />
          {said.earlier > 0 && ` ${t('compare.earlier', { count: said.earlier })}`}
        </p>
        <Button look="link" onClick={() => change({ chart: isTable ? 'marks' : 'table' })}>
          {t(isTable ? 'differences.asList' : 'differences.asTable')}
        </Button>
      </header>
      {isTable ? <SaidTable said={said} /> : <Columns said={said} />}
      <Relations said={said} />
    </>
  );
}
