import { useMemo } from 'react';
import { axisDays, lastEventDay, lastPublicationDay } from '../../domain/days-of-corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { useScrub } from '../../view/useScrub.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { DayAxis } from './DayAxis.tsx';
import { DayPlay } from './DayPlay.tsx';
import { DaySlider } from './DaySlider.tsx';
import { DayWords } from './DayWords.tsx';
import { dayDrawing } from './drawing.ts';
import { dayModel, type DayModel } from './model.ts';
import { spokenEventDay, spokenKnownBy } from './spoken.ts';
import { usePlay } from './usePlay.ts';
import './timeline.css';
import './day-slider.css';
import './timeline-narrow.css';

/** Width of the axis in a window of 1440 pixels. */
const FIRST_WIDTH = 908;

function useDayModel(): DayModel {
  const corpus = useCorpus();
  const { moment } = useView();
  const selection = useSelection();
  return useMemo(() => dayModel(corpus, moment, selection), [corpus, moment, selection]);
}

/** The axis with both sliders on it. It runs from left to right in every language, as the days on the chart do. */
function Tracks({ model, days }: { model: DayModel; days: readonly string[] }) {
  const corpus = useCorpus();
  const words = useWords();
  const { t } = words;
  const [watch, width] = useWidth(FIRST_WIDTH);
  const drawing = useMemo(() => dayDrawing(model, width, words), [model, width, words]);
  const lastPublished = lastPublicationDay(corpus);
  const event = useScrub('date', lastEventDay(corpus));
  const known = useScrub('knownby', lastPublished);
  return (
    <div className="day-tracks" dir="ltr" ref={watch}>
      <DayAxis drawing={drawing} />
      <DaySlider
        className="day-slider-event"
        name={t('timeline.eventDay')}
        spoken={spokenEventDay(model, words)}
        days={days}
        day={model.moment.day}
        last={days.at(-1) ?? model.moment.day}
        onDrag={event.drag}
        onDrop={event.drop}
        onStep={event.step}
        onRest={event.rest}
      />
      <DaySlider
        className="day-slider-known"
        name={t('timeline.knownBy')}
        spoken={spokenKnownBy(model, words)}
        days={days}
        day={model.moment.knownBy}
        last={lastPublished}
        onDrag={known.drag}
        onDrop={known.drop}
        onStep={known.step}
        onRest={known.rest}
      />
    </div>
  );
}

/** The two clocks: when it happened, and by when it was reported. */
export function DayBar() {
  const corpus = useCorpus();
  const model = useDayModel();
  const days = useMemo(() => axisDays(corpus), [corpus]);
  const { t } = useWords();
  const end = lastEventDay(corpus);
  const { step, rest } = useScrub('date', end);
  const player = usePlay({ days, day: model.moment.day, end, onStep: step, onRest: rest });
  return (
    <section className="day-bar-panel" aria-label={t('core.panel.day')}>
      <DayPlay player={player} />
      <DayWords model={model} />
      <Tracks model={model} days={days} />
    </section>
  );
}
