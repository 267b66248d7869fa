/** The status of a place in words, the same wherever it is told. */
import type { Corpus } from '../domain/corpus.ts';
import type { PlaceStatus } from '../domain/place-status.ts';
import type { ControlReport } from '../domain/schema/dataset.ts';
import type { Words } from './words.ts';

/** A status, and how many reports speak of the place or of what lies within it. */
export interface ToldStatus extends PlaceStatus {
  readonly reports: { readonly length: number };
}

/** Fire in words: "bombed, attacker not stated". */
export function fireWords(reports: readonly ControlReport[], corpus: Corpus, { t, name, list }: Words): string | null {
  const fires = reports.flatMap(({ attack }) => (attack === null ? [] : [attack]));
  const kind = fires.find((attack) => attack.kind === 'bombed' || attack.kind === 'shelled')?.kind;
  if (kind === undefined) return null;
  const attackers = [...new Set(fires.flatMap(({ attacker }) => (attacker === null ? [] : [attacker])))];
  const names = attackers.flatMap((id) => {
    const actor = corpus.actors.get(id);
    return actor === undefined ? [] : [name(actor)];
  });
  return names.length === 0 ? t('map.fire.unstated', { kind }) : t('map.fire.by', { kind, attacker: list(names) });
}

function holdingWords({ status }: PlaceStatus, { t, day }: Words): string {
  if (status.kind === 'held') return t('map.status.held', { holder: status.holder, strength: status.strength });
  if (status.kind === 'contested') return t('map.status.contested');
  if (status.kind === 'attacked') return t('map.status.notSaid');
  if (status.kind === 'unknown') return t('map.status.unknown');
  return t('map.status.stale', { holder: status.holder ?? 'none', day: day(status.day, 'brief') });
}

/** "held by government and allies, claimed by one side; bombed, attacker not stated" */
export function statusWords(told: ToldStatus, corpus: Corpus, words: Words): string {
  const { t } = words;
  if (told.status.kind === 'unknown' && told.reports.length > 0) return t('map.status.notSaid');
  const holding = holdingWords(told, words);
  const fire = told.isUnderFire ? fireWords(told.deciding, corpus, words) : null;
  return fire === null ? holding : t('map.status.withFire', { holding, fire });
}
