import { useMemo } from 'react';
import type { Frame } from '../../../ui/picture.ts';
import { useView } from '../../../view/useView.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { ChartActions } from '../Layer.tsx';
import { planOf, type Size } from '../plan.ts';
import { publishedRows, type ChartModel } from '../model.ts';
import { StaticChart } from '../StaticChart.tsx';
import { useChartModel } from '../useChartModel.ts';
import { leadWords, wrapLead } from './lead-words.ts';
import { PictureHead } from './PictureHead.tsx';
import { EDGE, FULL, HEAD, LEAD_LINE, plotSize } from './sizes.ts';
import '../chart.css';
import './picture.css';

/** Nothing in a picture can be pressed. */
const NO_ACTIONS: ChartActions = {
  onSelect: () => {},
  onTable: () => {},
  onScrub: () => {},
  onSettle: () => {},
  onStep: () => false,
  onLeave: () => {},
};

function Plot({ model, size, top }: { model: ChartModel; size: Size; top: number }) {
  const { view } = useView();
  const words = useWords();
  const plan = useMemo(() => planOf(model, size, words), [model, size, words]);
  const label = model.main === null ? '' : words.t('chart.drawing', { area: words.name(model.main.area) });
  return (
    <svg className="picture-plot" x={EDGE} y={top} {...size}>
      <StaticChart model={model} plan={plan} select={view.select} actions={NO_ACTIONS} label={label} />
    </svg>
  );
}

function reportsOf(model: ChartModel): string[] {
  const { shares, events } = publishedRows(model);
  return [...shares, ...events].flatMap(({ reports }) => reports);
}

/** The chart of the view as a picture, to print or to keep; where nothing can be drawn it says why. */
export function ChartPicture({ size = FULL, frame }: { size?: Size; frame: Frame }) {
  const model = useChartModel();
  const { moment } = useView();
  const lead = wrapLead(leadWords(model, moment.knownBy, useWords()), size.width);
  const top = HEAD + lead.length * LEAD_LINE;
  const isEmpty = model.main === null;
  const plot = useMemo(() => plotSize(size), [size]);
  return frame({
    width: size.width,
    height: isEmpty ? top : top + plot.height,
    reports: reportsOf(model),
    drawing: (
      <>
        <PictureHead width={size.width} lead={lead} hasKey={!isEmpty} />
        {!isEmpty && <Plot model={model} size={plot} top={top} />}
      </>
    ),
  });
}
