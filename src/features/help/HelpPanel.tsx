import { useId, type ReactNode } from 'react';
import { isQuotation, type Corpus } from '../../domain/corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { today } from '../../view/today.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import type { MessageKey } from '../../words/catalog.ts';
import { pageSource, plainCitation } from '../../words/citation.ts';
import type { Values } from '../../words/words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { DaySigns, DistrictSigns, HelpPatterns, ShareSigns } from './Signs.tsx';
import { SingleKeys } from './SingleKeys.tsx';
import { BoundsTable, KeyTable, SoftwareList } from './Tables.tsx';
import './help.css';

function Part({ name, children }: { name: MessageKey; children: ReactNode }) {
  const { t } = useWords();
  const heading = useId();
  return (
    <section className="help-part" aria-labelledby={heading}>
      <h3 id={heading}>{t(name)}</h3>
      {children}
    </section>
  );
}

function Points({ keys, values }: { keys: readonly MessageKey[]; values?: Values }) {
  const { t } = useWords();
  return (
    <ul className="help-points">
      {keys.map((key) => (
        <li key={key}>{t(key, values)}</li>
      ))}
    </ul>
  );
}

function Method() {
  const { t } = useWords();
  const steps = ['help.method.read', 'help.method.anchor', 'help.method.check', 'help.method.draw'] as const;
  return (
    <ol className="help-steps">
      {steps.map((step) => (
        <li key={step}>{t(step)}</li>
      ))}
    </ol>
  );
}

/** How this very view is cited: both clocks, and the version of the data. */
function Cite({ corpus }: { corpus: Corpus }) {
  const { linkTo, moment } = useView();
  const words = useWords();
  const { t } = words;
  const reading = { link: linkTo({ panel: 'explore' }), accessed: today() };
  const citation = plainCitation(pageSource(corpus, moment, reading, words), words);
  return (
    <>
      <p>{t('help.cite.intro')}</p>
      <p className="help-citation">{citation}</p>
      <CopyButton
        text={() => citation}
        label={t('help.cite.copy')}
        done={t('help.cite.copied')}
        failed={t('help.cite.failed')}
      />
    </>
  );
}

/** Numbers that the texts of this page name. */
function countsOf(corpus: Corpus): { articles: number; reports: number; count: number } {
  const nobody = corpus.reports.filter((report) => {
    return report.kind === 'statement' && isQuotation(report) && report.row.speakers.length === 0;
  });
  return { articles: corpus.dataset.articles.length, reports: corpus.reports.length, count: nobody.length };
}

function Marks({ corpus }: { corpus: Corpus }) {
  const { t } = useWords();
  return (
    <>
      <Part name="help.map">
        <p>{t('help.map.intro')}</p>
        <DistrictSigns staleAfter={corpus.dataset.corpus.staleAfterDays} />
        <p>{t('help.map.rule')}</p>
        <p>{t('help.map.shapes')}</p>
      </Part>
      <Part name="help.shares">
        <p>{t('help.shares.intro')}</p>
        <ShareSigns />
        <p>{t('help.shares.whole')}</p>
      </Part>
      <Part name="help.days">
        <DaySigns />
      </Part>
      <Part name="help.bounds">
        <p>{t('help.bounds.intro')}</p>
        <BoundsTable />
      </Part>
    </>
  );
}

const IS = ['help.is.reports', 'help.is.passages', 'help.is.disagreement'] as const;
const IS_NOT = ['help.not.map', 'help.not.complete', 'help.not.score'] as const;
const CLOCKS = ['help.clocks.event', 'help.clocks.known', 'help.clocks.range', 'help.clocks.undated'] as const;
const LIMITS = [
  'help.limits.few',
  'help.limits.text',
  'help.limits.days',
  'help.limits.speakers',
  'help.limits.people',
] as const;

/** How to read the page: what it is and is not, method, clocks, marks, bounds, limits, keys, citing, licences. */
export function HelpPanel() {
  const corpus = useCorpus();
  const { t } = useWords();
  const counts = countsOf(corpus);
  return (
    <section className="help" aria-label={t('help.heading')}>
      <HelpPatterns />
      <h2>{t('help.heading')}</h2>
      <p className="help-intro">{t('help.intro', counts)}</p>
      <div className="help-parts">
        <Part name="help.is">
          <Points keys={IS} values={counts} />
        </Part>
        <Part name="help.not">
          <Points keys={IS_NOT} values={counts} />
        </Part>
        <Part name="help.method">
          <Method />
        </Part>
        <Part name="help.clocks">
          <Points keys={CLOCKS} />
        </Part>
        <Marks corpus={corpus} />
        <Part name="help.limits">
          <Points keys={LIMITS} values={counts} />
        </Part>
        <Part name="help.keys">
          <KeyTable />
          <SingleKeys />
        </Part>
        <Part name="help.cite">
          <Cite corpus={corpus} />
        </Part>
        <Part name="help.licences">
          <p>
            {t('help.licences.articles')} <ViewLink patch={{ panel: 'sources' }}>{t('core.view.sources')}</ViewLink>
          </p>
          <p>{t('help.licences.geography')}</p>
          <h4>{t('help.licences.software')}</h4>
          <SoftwareList />
          <p>{t('help.licences.hippocratic')}</p>
        </Part>
      </div>
    </section>
  );
}
