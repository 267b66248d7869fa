/** What the legend of a picture lists: the looks that the picture has, and no report. */
import { HOLDERS } from '../../../domain/schema/actor.ts';
import { STRENGTHS } from '../../../domain/schema/report.ts';
import type { Look } from '../../../ui/patterns-looks.ts';
import type { Words } from '../../../words/words.ts';
import type { CountStep } from '../silence.ts';
import type { KeyEntry } from './key-rows.ts';

const STEPS: readonly CountStep[] = [0, 1, 2, 3];

function heldEntries(shown: ReadonlySet<Look>, { t }: Words): KeyEntry[] {
  return HOLDERS.flatMap((holder) =>
    STRENGTHS.filter((strength) => shown.has(`${holder}-${strength}`)).map((strength) => ({
      sign: { kind: 'look', look: `${holder}-${strength}` } as const,
      lines: [t(`map.legend.${holder}`), t(`map.legend.${strength}`).replaceAll('\n', ' ')],
    })),
  );
}

export function statusEntries(shown: ReadonlySet<Look>, isUnderFire: boolean, words: Words): KeyEntry[] {
  const { t } = words;
  const others = (['contested', 'stale', 'none'] as const).filter((look) => look === 'none' || shown.has(look));
  return [
    ...heldEntries(shown, words),
    ...(isUnderFire ? [{ sign: { kind: 'fire' } as const, lines: [t('map.legend.fire')] }] : []),
    ...others.map((look) => ({ sign: { kind: 'look', look } as const, lines: [t(`map.legend.${look}`)] })),
  ];
}

export function silenceEntries({ t }: Words): KeyEntry[] {
  return STEPS.map((step) => ({ sign: { kind: 'count', step }, lines: [t('map.legend.count', { step })] }));
}
