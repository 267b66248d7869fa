import { useMemo, useState } from 'react';
import type { Report } from '../../domain/corpus.ts';
import { saveText } from '../../load/save-file.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { usePassages } from '../../load/usePassages.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useView } from '../../view/useView.tsx';
import { evidenceText } from '../../words/citation.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { Choice } from './Choice.tsx';
import { citationText, dayOfClock, FILE_OF, FORMATS, sourcesOf, type Format } from './citations.ts';

/** The selected report with all that leads back to it, to paste. */
function Evidence() {
  const corpus = useCorpus();
  const { view, linkTo } = useView();
  const words = useWords();
  const { t } = words;
  const report = view.select === null ? undefined : corpus.byId.get(view.select);
  const passagesOf = usePassages(useMemo(() => (report === undefined ? [] : [report]), [report]));
  if (report === undefined) return <p className="take-away-aside">{t('takeAway.evidence.none')}</p>;
  return (
    <p className="take-away-row">
      <span>{t('takeAway.evidence.about')}</span>
      <CopyButton
        text={() => evidenceText(corpus, report, passagesOf(report), linkTo(), words)}
        label={t('takeAway.evidence')}
        done={t('takeAway.copied')}
        failed={t('takeAway.copyFailed')}
      />
    </p>
  );
}

/** Citations of the view and of the articles that it shows. */
export function CiteSection({ reports }: { reports: readonly Report[] }) {
  const corpus = useCorpus();
  const { moment, linkTo } = useView();
  const words = useWords();
  const { t } = words;
  const [format, setFormat] = useState<Format>('plain');
  // read once: a citation that is on screen does not change at midnight
  const [accessed] = useState(() => dayOfClock(new Date()));
  const reading = { link: linkTo(), accessed };
  const text = citationText(sourcesOf({ corpus, moment, reports, reading }, words), format, words);
  const { ending, type } = FILE_OF[format];
  return (
    <section className="take-away-part" aria-labelledby="take-away-cite">
      <h3 id="take-away-cite">{t('takeAway.cite')}</h3>
      <Choice
        label={t('takeAway.cite.format')}
        options={FORMATS.map((id) => ({ id, name: t(`takeAway.cite.${id}`) }))}
        chosen={format}
        onChoose={setFormat}
      />
      <textarea className="take-away-text" readOnly rows={7} aria-label={t('takeAway.cite.text')} value={text} />
      <p className="take-away-row">
        <CopyButton
          text={() => text}
          label={t('takeAway.cite.copy')}
          done={t('takeAway.copied')}
          failed={t('takeAway.copyFailed')}
        />
        <Button onClick={() => saveText(`as-reported-citations.${ending}`, text, type)}>
          {t('takeAway.cite.save')}
        </Button>
      </p>
      <p className="take-away-aside">{t('takeAway.cite.note')}</p>
      <Evidence />
    </section>
  );
}
