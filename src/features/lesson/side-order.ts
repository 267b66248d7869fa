/** What stands below the words of a step: the panel that the step is about. */
import type { Corpus } from '../../domain/corpus.ts';
import type { View } from '../../view/view.ts';

export type SidePanel = 'chart' | 'quotes';

/** True for a view that is about who says what: a statement is selected, or the quotations are narrowed or grouped. */
function isAboutWords(corpus: Corpus, { select, quotes, actor, q, interest }: View): boolean {
  if (select !== null) return corpus.byId.get(select)?.kind === 'statement';
  return quotes === 'speaker' || actor.length > 0 || q !== '' || interest;
}

/** The panels from top to bottom; the passage stands below the map, so that it is in sight with the first of them. */
export function sideOrder(corpus: Corpus, view: View): readonly SidePanel[] {
  return isAboutWords(corpus, view) ? ['quotes', 'chart'] : ['chart', 'quotes'];
}
