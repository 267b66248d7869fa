import type { Status } from '../../domain/status.ts';
import type { Words } from '../../words/words.ts';

/** A status in few words, for a cell of a table: "held by the opposition, one side claims, bombed". */
export function shortStatus(status: Status, { t }: Words): string {
  const isHeld = status.kind === 'held';
  return t('compare.status', {
    kind: status.kind,
    holder: isHeld ? status.holder : 'none',
    strength: isHeld ? status.strength : 'stated',
    attacked: (isHeld || status.kind === 'contested') && status.attacked ? 'yes' : 'no',
  });
}
