import type { Words } from '../../words/words.ts';
import type { MapRows } from './model.ts';

/** How many reports on districts the two clocks leave out, and by which of them; null: none. */
export function laterWords({ later, unpublished }: MapRows, { t }: Words): string | null {
  const kind = later === unpublished ? 'unpublished' : 'later';
  return later === 0 ? null : t('map.later', { count: later, unpublished, kind });
}
