import { useWords } from '../../words/WordsProvider.tsx';
import { noteType, type Note } from './background.ts';
import { LINE_HEIGHT, LINE_SIZE, NAME_HEIGHT } from './label-blocks.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Segment } from './plane.ts';
import type { Scene } from './scene.ts';

type Direction = 'ltr' | 'rtl';

/** SVG's anchors follow the direction of the text; the drawing's sides do not. */
function anchorAt(side: 'left' | 'middle' | 'right', direction: Direction): 'start' | 'middle' | 'end' {
  if (side === 'middle') return 'middle';
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function Leader({ leader: { from, to }, hasDot }: { leader: Segment; hasDot: boolean }) {
  const path = `M${from.join(' ')}L${to.join(' ')}`;
  return (
    <>
      <path className="leader-casing" d={path} />
      <path className="leader" d={path} />
      {hasDot ? <circle className="leader-dot" cx={to[0]} cy={to[1]} r="2" /> : null}
    </>
  );
}

function Label({ label, direction }: { label: Scene['labels'][number]; direction: Direction }) {
  const { block, box, edge, names, form } = label;
  const x = edge === 'left' ? box.x : box.x + box.width;
  const textAnchor = anchorAt(edge, direction);
  const below = box.y + names.length * NAME_HEIGHT;
  return (
    <g className={block.dimmed ? 'label is-dimmed' : 'label'}>
      {names.map(({ place, top }) => {
        const name = block.names.find((each) => each.place === place);
        return (
          <text key={place} className="label-name" x={x} y={top + 14} fontSize={name?.size} textAnchor={textAnchor}>
            {name?.text}
          </text>
        );
      })}
      {form === 'names'
        ? null
        : block.lines.map((line, index) => (
            <text
              key={line}
              className="label-line"
              x={x}
              y={below + 11 + index * LINE_HEIGHT}
              fontSize={LINE_SIZE}
              textAnchor={textAnchor}
            >
              {line}
            </text>
          ))}
    </g>
  );
}

function noteX({ box, align }: Note): number {
  if (align === 'middle') return box.x + box.width / 2;
  return align === 'left' ? box.x : box.x + box.width;
}

function NoteText({ note, direction }: { note: Note; direction: Direction }) {
  const { size, line } = noteType(note.kind);
  return (
    <text className={`note note-${note.kind}`} fontSize={size} textAnchor={anchorAt(note.align, direction)}>
      {note.lines.map((text, index) => (
        <tspan key={text} x={noteX(note)} y={note.box.y + size - 1 + index * line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function CitadelLabel({ label, direction }: { label: PlacedLabel; direction: Direction }) {
  const { t } = useWords();
  const { box, edge } = label;
  const x = edge === 'left' ? box.x : box.x + box.width;
  return (
    <text className="note note-citadel" x={x} y={box.y + 11.5} fontSize="12.5" textAnchor={anchorAt(edge, direction)}>
      {t('map.citadel')}
    </text>
  );
}

/** Leaders, then all words of the map, so that no line runs over a word. Buttons carry the same words for readers. */
export function Labels({ scene, direction }: { scene: Scene; direction: Direction }) {
  const placed = scene.citadel === null ? scene.labels : [...scene.labels, scene.citadel];
  return (
    <g className="map-labels" aria-hidden="true">
      {placed.flatMap(({ id, names }) =>
        names.map(({ place, leader }) => (
          <Leader key={`${id} ${place}`} leader={leader} hasDot={id !== scene.citadel?.id} />
        )),
      )}
      {scene.notes.map((note) => (
        <NoteText key={note.kind} note={note} direction={direction} />
      ))}
      {scene.citadel === null ? null : <CitadelLabel label={scene.citadel} direction={direction} />}
      {scene.labels.map((label) => (
        <Label key={label.id} label={label} direction={direction} />
      ))}
    </g>
  );
}
