import { useEffect, useMemo, useRef, type ComponentType, type ReactNode } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { Button } from '../../ui/Button.tsx';
import type { Frame } from '../../ui/picture.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { CiteSection } from './CiteSection.tsx';
import { DataSection } from './DataSection.tsx';
import { shownReports } from './data/shown.ts';
import { EmbedSection } from './EmbedSection.tsx';
import { PictureCard } from './PictureCard.tsx';
import './take-away.css';

interface TakeAwayProps {
  /** The drawings of the view, each in the frame that is given. */
  Map: ComponentType<{ frame: Frame }>;
  Chart: ComponentType<{ frame: Frame }>;
  /** What concerns a class: a worksheet, a lesson of one's own. */
  forClass: ReactNode;
  onClose: () => void;
}

const mapFrame: Frame = (picture) => <PictureCard kind="map" picture={picture} />;
const chartFrame: Frame = (picture) => <PictureCard kind="chart" picture={picture} />;

function Head({ onClose }: { onClose: () => void }) {
  const { moment } = useView();
  const { t, day } = useWords();
  return (
    <div className="take-away-head">
      <h2 id="take-away-title">{t('takeAway.title')}</h2>
      <Button onClick={onClose}>{t('takeAway.close')}</Button>
      <p>{t('takeAway.intro', { day: day(moment.day, 'long'), knownBy: day(moment.knownBy, 'long') })}</p>
    </div>
  );
}

/** Everything that can be taken away from a view: pictures, data, citations, code to embed. */
export function TakeAwayDialog({ Map, Chart, forClass, onClose }: TakeAwayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const corpus = useCorpus();
  const selection = useSelection();
  const { moment, view } = useView();
  const { t } = useWords();
  const { later } = view;
  const shown = useMemo(() => shownReports(corpus, { selection, moment, later }), [corpus, selection, moment, later]);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="take-away" ref={dialog} aria-labelledby="take-away-title" onClose={onClose}>
      <Head onClose={() => dialog.current?.close()} />
      <section className="take-away-part" aria-labelledby="take-away-pictures">
        <h3 id="take-away-pictures">{t('takeAway.pictures')}</h3>
        <div className="picture-cards">
          <Map frame={mapFrame} />
          <Chart frame={chartFrame} />
        </div>
      </section>
      <div className="take-away-columns">
        <DataSection shown={shown} />
        <section className="take-away-part" aria-labelledby="take-away-class">
          <h3 id="take-away-class">{t('takeAway.class')}</h3>
          {forClass}
        </section>
        <CiteSection reports={shown.reports} />
        <EmbedSection />
      </div>
    </dialog>
  );
}
