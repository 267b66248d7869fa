import { Button } from '../../ui/Button.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { leadOf, type ChartModel, type Lead } from './model.ts';

interface LeadProps {
  model: ChartModel;
  isTable: boolean;
  /** Marks that have no room for their words. */
  unlabelled: number;
  /** Marks of other wholes that have no room at all. */
  apart: number;
}

/** What the drawing shows, and what of it is not drawn. */
function Subtitle({ model, isTable, unlabelled, apart }: LeadProps) {
  const { t, name, list } = useWords();
  const mark = model.main?.marks[0];
  if (mark === undefined) return null;
  const counts = [
    model.unpublished > 0 ? t('chart.laterPublished', { count: model.unpublished }) : null,
    model.unplaced > 0 && !isTable ? t('chart.unplaced', { count: model.unplaced }) : null,
    model.crowded > 0 && !isTable ? t('chart.crowded', { count: model.crowded }) : null,
    apart > 0 && !isTable ? t('chart.apart', { count: apart }) : null,
    unlabelled > 0 && !isTable ? t('chart.unlabelled', { count: unlabelled }) : null,
  ].filter((count) => count !== null);
  const before = model.background?.holder ?? 'none';
  return (
    <>
      <span className="chart-lead-main">
        {t('chart.subtitle', { area: name(mark.area), holder: mark.holder, before })}
      </span>{' '}
      {counts.length > 0 ? (
        <strong>{t('chart.notDrawn', { counts: list(counts) })}</strong>
      ) : (
        <span className="chart-lead-more">{t(isTable ? 'chart.oneRow' : 'chart.oneMark')}</span>
      )}
    </>
  );
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
export function ChartLead(props: LeadProps) {
  const lead = leadOf(props.model);
  return (
    <p className="chart-lead" role="status">
      {lead.kind === 'drawn' ? <Subtitle {...props} /> : <Message lead={lead} />}
    </p>
  );
}
