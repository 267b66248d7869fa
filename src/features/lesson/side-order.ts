/** What stands first beside the map of a projector: the panel that the step is about. */
import type { Corpus } from '../../domain/corpus.ts';
import type { View } from '../../view/view.ts';

export type SidePanel = 'chart' | 'evidence' | 'quotes';

/** True for a view that is about who says what: a statement is selected, or the quotations are narrowed or grouped. */
function isAboutWords(corpus: Corpus, { select, quotes, actor, q, interest }: View): boolean {
  if (select !== null) return corpus.byId.get(select)?.kind === 'statement';
  return quotes === 'speaker' || actor.length > 0 || q !== '' || interest;
}

/** The panels from top to bottom. Words of a report stand right below what they are the words of. */
export function sideOrder(corpus: Corpus, view: View): readonly SidePanel[] {
  if (isAboutWords(corpus, view)) return ['evidence', 'quotes', 'chart'];
  const isShare = view.select === null || corpus.byId.get(view.select)?.kind === 'share';
  return isShare ? ['chart', 'evidence', 'quotes'] : ['evidence', 'chart', 'quotes'];
}
