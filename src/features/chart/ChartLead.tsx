import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { leadOf, type ChartModel, type Lead } from './model.ts';

function Subtitle({ model }: { model: ChartModel }) {
  const { t, name } = useWords();
  const mark = model.main?.marks[0];
  if (mark === undefined) return null;
  return t('chart.subtitle', {
    area: name(mark.area),
    holder: mark.holder,
    before: model.background?.holder ?? 'none',
  });
}

function Message({ lead }: { lead: Exclude<Lead, { kind: 'drawn' }> }) {
  const { change, moment } = useView();
  const { t, day } = useWords();
  if (lead.kind === 'empty') return t('chart.empty');
  if (lead.kind === 'unpublished')
    return (
      <>
        {t('chart.notYet', { count: lead.count, day: day(moment.knownBy, 'tiny') })}{' '}
        <Button look="link" onClick={() => change({ knownby: null })}>
          {t('chart.showAllPublished')}
        </Button>
      </>
    );
  return (
    <>
      {t('chart.filtered', { count: lead.count })}{' '}
      <Button
        look="link"
        onClick={() => change({ actor: [], side: [], outlet: [], place: [], q: '', interest: false })}
      >
        {t('chart.clearFilters')}
      </Button>
    </>
  );
}

/** What the drawing shows, or why there is nothing to show and what would help. */
export function ChartLead({ model }: { model: ChartModel }) {
  const lead = leadOf(model);
  return (
    <p className="chart-lead" role="status">
      {lead.kind === 'drawn' ? <Subtitle model={model} /> : <Message lead={lead} />}
    </p>
  );
}
