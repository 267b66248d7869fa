/** What a picture of the chart says above the drawing: what it shows, or why it shows nothing. */
import { wrapText } from '../../../ui/text-width.ts';
import type { Words } from '../../../words/words.ts';
import { leadOf, type ChartModel } from '../model.ts';
import { EDGE } from './sizes.ts';

function subtitle(model: ChartModel, { t, name }: Words): string {
  const mark = model.main?.marks[0];
  if (mark === undefined) return '';
  const before = model.background?.holder ?? 'none';
  return t('chart.subtitle', { area: name(mark.area), holder: mark.holder, before });
}

/** One or two sentences; a count of what is not drawn stands in the second. */
export function leadWords(model: ChartModel, knownBy: string, words: Words): readonly string[] {
  const { t, day } = words;
  const lead = leadOf(model);
  if (lead.kind === 'empty') return [t('chart.empty')];
  if (lead.kind === 'unpublished') return [t('chart.notYet', { count: lead.count, day: day(knownBy, 'tiny') })];
  if (lead.kind === 'filtered') return [t('chart.filtered', { count: lead.count })];
  const later = model.unpublished > 0 ? [t('chart.laterPublished', { count: model.unpublished })] : [];
  const crowded = model.crowded > 0 ? [t('chart.crowded.only', { count: model.crowded })] : [];
  return [subtitle(model, words), ...later, ...crowded];
}

/** The sentences in lines for a picture `width` pixels wide. */
export function wrapLead(sentences: readonly string[], width: number): string[] {
  return sentences.flatMap((sentence) => wrapText(sentence, 'sans', 13, width - 2 * EDGE));
}
