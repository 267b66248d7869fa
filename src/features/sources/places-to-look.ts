/** Where in the dashboard the rows of an article stand. */
import type { View } from '../../view/view.ts';
import type { Holding } from './model.ts';

/** The view that shows one kind of row of one outlet, with no other filter. */
export function viewOf(holding: Holding, outlet: string): Partial<View> {
  const only: Partial<View> = { outlet: [outlet], actor: [], side: [], place: [], q: '', select: null };
  if (holding === 'figures' || holding === 'events') return { ...only, panel: 'figures' };
  return { ...only, panel: 'explore', chart: holding === 'shares' ? 'table' : 'marks' };
}

/** The view of what one speaker says in one outlet; `null`: nobody is named. */
export function viewOfSpeaker(actor: string, outlet: string): Partial<View> {
  return { ...viewOf('quotations', outlet), actor: [actor] };
}
