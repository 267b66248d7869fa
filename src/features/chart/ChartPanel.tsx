import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartKey } from './ChartKey.tsx';
import { ChartLead } from './ChartLead.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartModel, publishedRows, type ChartModel } from './model.ts';
import { planOf } from './layout.ts';
import { useDayLine } from './useDayLine.ts';
import { usePanelKey } from './usePanelKey.ts';
import { useSize } from './useSize.ts';
import './chart.css';

function useChartModel(): ChartModel {
  const corpus = useCorpus();
  const { moment, view } = useView();
  const selection = useSelection();
  const { select } = view;
  return useMemo(() => chartModel(corpus, { moment, selection, select }), [corpus, moment, selection, select]);
}

/** The drawing for the room that the panel has. */
function SizedDrawing({ model }: { model: ChartModel }) {
  const corpus = useCorpus();
  const { view, change } = useView();
  const words = useWords();
  const [watch, size] = useSize();
  const plan = useMemo(() => planOf(model, size, words), [model, size, words]);
  const dayActions = useDayLine(corpus, model.days);
  const actions = {
    ...dayActions,
    onSelect: (id: string) => change({ select: id }),
    onTable: () => change({ chart: 'table' }),
  };
  const area = model.main === null ? '' : words.name(model.main.area);
  return (
    <div className="chart-space" ref={watch}>
      <ChartDrawing
        model={model}
        plan={plan}
        select={view.select}
        actions={actions}
        label={words.t('chart.drawing', { area })}
      />
    </div>
  );
}

/** Reported shares of control by day, one mark a report, as a drawing or as a table. */
export function ChartPanel() {
  const model = useChartModel();
  const { view, change } = useView();
  const { t } = useWords();
  const isTable = view.chart === 'table';
  const other = isTable ? 'marks' : 'table';
  const watchKey = usePanelKey('t', () => change({ chart: other }));
  const rows = publishedRows(model);
  return (
    <section className="chart" aria-labelledby="chart-title" ref={watchKey}>
      <header className="chart-head">
        <h2 id="chart-title">{t('chart.title')}</h2>
        {!isTable && model.main !== null && <ChartKey />}
        {model.main !== null && (
          <ViewLink className="chart-twin" patch={{ chart: other }}>
            {t(isTable ? 'chart.showMarks' : 'chart.showTable')}
          </ViewLink>
        )}
      </header>
      <ChartLead model={model} />
      {model.main !== null && !isTable && <SizedDrawing model={model} />}
      {model.main !== null && isTable && (
        <ChartTable shares={rows.shares} events={rows.events} onSelect={(id) => change({ select: id })} />
      )}
    </section>
  );
}
