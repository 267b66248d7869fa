import { Glyph } from './Glyph.tsx';
import { Label } from './Label.tsx';
import type { ShareMark } from './share-marks.ts';
import type { LabelParts, MarkParts, Rect } from './parts.ts';
import { toneClass } from '../../ui/VerbKey.tsx';
import { SvgButton } from './SvgButton.tsx';

export interface MarkProps {
  mark: ShareMark;
  name: string;
  parts: MarkParts;
  outline: Rect;
  /** The day line runs behind this mark: it is held off. */
  isOnLine: boolean;
  label: { parts: LabelParts; align: 'start' | 'end' } | null;
  onSelect: (id: string) => void;
}

function classOf({ holder, claimant, timing, dimmed, selected, tone }: ShareMark): string {
  const states = [
    `chart-mark-${holder}`,
    toneClass(tone),
    claimant === null ? '' : 'chart-mark-claimed',
    timing === 'later' ? 'chart-mark-later' : '',
    dimmed ? 'chart-mark-dimmed' : '',
    selected ? 'chart-mark-selected' : '',
  ];
  return ['chart-mark', ...states].filter((state) => state !== '').join(' ');
}

/** One report of a share: its mark and its words, one button. */
export function Mark({ mark, name, parts, outline, isOnLine, label, onSelect }: MarkProps) {
  return (
    <SvgButton
      row={mark.id}
      name={name}
      className={classOf(mark)}
      pressed={mark.selected}
      onPress={() => onSelect(mark.id)}
    >
      {isOnLine && <rect className="chart-mark-clear" {...outline} />}
      <rect className="chart-mark-outline" rx="2" {...outline} />
      {label !== null && <rect className="chart-mark-target" {...label.parts.box} />}
      <g className="chart-mark-ink">
        <Glyph parts={parts} />
      </g>
      {label !== null && <Label {...label} />}
      <rect className="chart-focus" rx="2" {...outline} />
      {label !== null && <rect className="chart-focus" rx="2" {...label.parts.box} />}
    </SvgButton>
  );
}
