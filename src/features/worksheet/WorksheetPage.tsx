import type { ComponentType, ReactNode } from 'react';
import { shortVersion } from '../../domain/citation/source.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import type { Frame, Picture } from '../../ui/picture.ts';
import { useView } from '../../view/useView.tsx';
import { directionOf } from '../../words/languages.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { PaperPassages } from './PaperPassages.tsx';
import { QrCode } from './QrCode.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Drawing = ComponentType<{ size: Size; frame: Frame }>;

/** Sizes in pixels of the drawings: small ones, so that their words are large enough on paper. */
const MAP_SIZE: Size = { width: 560, height: 425 };
const CHART_SIZE: Size = { width: 560, height: 242 };

function PaperPicture({ picture, kind }: { picture: Picture; kind: 'map' | 'chart' }) {
  const { moment } = useView();
  const { t, day } = useWords();
  const label = t('worksheet.picture', { name: t(`core.panel.${kind}`), day: day(moment.day, 'long') });
  return (
    <div className="paper-picture" role="img" aria-label={label}>
      <div inert>
        <svg viewBox={`0 0 ${picture.width} ${picture.height}`}>{picture.drawing}</svg>
      </div>
    </div>
  );
}

const mapFrame: Frame = (picture) => <PaperPicture picture={picture} kind="map" />;
const chartFrame: Frame = (picture) => <PaperPicture picture={picture} kind="chart" />;

function Boxes() {
  const { t } = useWords();
  return (
    <div className="paper-boxes">
      {(['agree', 'disagree', 'between'] as const).map((box) => (
        <div key={box}>
          <h3>{t(`worksheet.${box}`)}</h3>
        </div>
      ))}
    </div>
  );
}

function Step({ step }: { step: NonNullable<WorksheetPageProps['step']> }) {
  const { t } = useWords();
  const { text, question, language } = step;
  return (
    <div className="paper-text" lang={language} dir={directionOf(language)}>
      {text}
      {question !== null && (
        <div className="paper-question" role="group" aria-label={t('worksheet.question')}>
          {question}
        </div>
      )}
    </div>
  );
}

interface WorksheetPageProps {
  /** What the page is a part of, in one line: the lesson and the step, or the page's own title. */
  source: string;
  heading: string;
  /** What the class reads, and what it is asked; null where the page is of a view and not of a step. */
  step: { readonly text: ReactNode; readonly question: ReactNode; readonly language: string } | null;
  link: string;
  Map: Drawing;
  Chart: Drawing;
}

/** One page of paper for the view around it: pictures, passages with sources, boxes to write in, the way back. */
export function WorksheetPage({ source, heading, step, link, Map, Chart }: WorksheetPageProps) {
  const corpus = useCorpus();
  const { moment } = useView();
  const { t, day } = useWords();
  return (
    <article className="paper" aria-label={heading}>
      <div className="paper-head">
        <p>{source}</p>
        <p className="paper-name">{t('worksheet.name')}</p>
        <p className="paper-name">{t('worksheet.date')}</p>
      </div>
      <h2>{heading}</h2>
      {step !== null && <Step step={step} />}
      <div className="paper-body">
        <div className="paper-pictures">
          <Map size={MAP_SIZE} frame={mapFrame} />
          <Chart size={CHART_SIZE} frame={chartFrame} />
        </div>
        <PaperPassages />
      </div>
      <Boxes />
      <div className="paper-foot">
        <QrCode link={link} />
        <p>
          {t('worksheet.foot', {
            page: t('core.title'),
            knownBy: day(moment.knownBy, 'long'),
            version: shortVersion(corpus.dataset.hash),
          })}
        </p>
      </div>
    </article>
  );
}
