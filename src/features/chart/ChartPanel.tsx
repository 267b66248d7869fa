import { useMemo } from 'react';
import { later } from '../../load/later.tsx';
import { useCorpus } from '../../load/useCorpus.ts';
import { useView } from '../../view/useView.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import { bringAllWords } from '../../words/first-words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartKey } from './ChartKey.tsx';
import { ChartLead } from './ChartLead.tsx';
import { ChartVerbs } from './ChartVerbs.tsx';
import { unlabelledOf } from './layout.ts';
import { planOf, type Plan } from './plan.ts';
import { publishedRows, type ChartModel } from './model.ts';
import { useChartModel } from './useChartModel.ts';
import { useDayLine } from './useDayLine.ts';
import { usePanelKey } from './usePanelKey.ts';
import { useSize } from './useSize.ts';
import './chart.css';

/** Its words come with it. */
const ChartTable = later('chart-table', async () => {
  const [{ ChartTable: table }] = await Promise.all([import('./ChartTable.tsx'), bringAllWords()]);
  return table;
});

/** The drawing, with what the reader can do in it. */
function Drawing({ model, plan }: { model: ChartModel; plan: Plan }) {
  const { view, change } = useView();
  const { t, name } = useWords();
  const dayActions = useDayLine(useCorpus(), model.days);
  const actions = {
    ...dayActions,
    onSelect: (id: string) => change({ select: id }),
    onTable: () => change({ chart: 'table' }),
  };
  const area = model.main === null ? '' : name(model.main.area);
  return (
    <ChartDrawing
      model={model}
      plan={plan}
      select={view.select}
      actions={actions}
      label={t('chart.drawing', { area })}
    />
  );
}

/** The rows of the drawing as tables. */
function Table({ model }: { model: ChartModel }) {
  const { view, change } = useView();
  const { shares, events } = useMemo(() => publishedRows(model), [model]);
  return <ChartTable shares={shares} events={events} select={view.select} onSelect={(id) => change({ select: id })} />;
}

/**
 * Reported shares of control by day, one mark a report, as a drawing or as a table. `label` names it apart from
 * another on the page.
 */
export function ChartPanel({ label }: { label?: string }) {
  const model = useChartModel();
  const { view, change } = useView();
  const words = useWords();
  const [watch, size] = useSize();
  const plan = useMemo(() => planOf(model, size, words), [model, size, words]);
  const unlabelled = useMemo(() => unlabelledOf(model, plan, words), [model, plan, words]);
  const isTable = view.chart === 'table';
  const other = isTable ? 'marks' : 'table';
  const panel = usePanelKey('t', () => change({ chart: other }));
  const isEmpty = model.main === null;
  return (
    <section className="chart" aria-label={label ?? words.t('chart.title')} ref={panel}>
      <header className="chart-head">
        <h2>{words.t('chart.title')}</h2>
        {!isTable && !isEmpty && (view.wording ? <ChartVerbs /> : <ChartKey />)}
        {!isEmpty && (
          <ViewLink className="chart-twin" patch={{ chart: other }}>
            {words.t(isTable ? 'chart.showMarks' : 'chart.showTable')}
          </ViewLink>
        )}
      </header>
      <ChartLead model={model} isTable={isTable} unlabelled={unlabelled} apart={plan.apart} />
      {!isEmpty && isTable && <Table model={model} />}
      {!isEmpty && !isTable && (
        <div className="chart-space" ref={watch}>
          <Drawing model={model} plan={plan} />
        </div>
      )}
    </section>
  );
}
