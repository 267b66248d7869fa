import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { Columns } from './Columns.tsx';
import { Relations } from './Relations.tsx';
import { SaidTable } from './SaidTable.tsx';
import { subjectOf, subjectsOf, whoSays, type Subject } from './who-says.ts';

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

/** Outlets in columns: what each says of one place or happening, in its own words. */
export function WhoSays() {
  const corpus = useCorpus();
  const { view, moment, change } = useView();
  const { t, name, number } = useWords();
  const subjects = useMemo(() => subjectsOf(corpus), [corpus]);
  const chosen = view.select === null ? null : subjectOf(corpus, view.select);
  const subject = chosen ?? subjects[0]?.subject ?? null;
  const said = useMemo(() => (subject === null ? null : whoSays(corpus, subject, moment)), [corpus, subject, moment]);
  if (subject === null || said === null) return <p>{t('compare.empty')}</p>;
  const isTable = view.chart === 'table';
  return (
    <>
      <SubjectChoice subject={subject} subjects={subjects} />
      <header className="compare-header">
        <h2>{t('compare.whoHeading', { name: name(subject) })}</h2>
        <p>
          {said.independent === said.reports
            ? t('compare.countsOne', { reports: said.reports })
            : t('compare.counts', { reports: said.reports, independent: number(said.independent) })}
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
