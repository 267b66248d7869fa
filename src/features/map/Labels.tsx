import { Fragment } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { noteType, type Note } from './background.ts';
import { anchorAt, type Direction } from './label-anchor.ts';
import { Leader } from './Leader.tsx';
import { LINE_HEIGHT, LINE_SIZE, NAME_HEIGHT } from './label-blocks.ts';
import type { PlacedLabel } from './label-candidates.ts';
import { grown } from './plane.ts';
import type { Scene } from './scene.ts';
import { SvgButton } from './SvgButton.tsx';
import './city-words.css';

function Label({ label, direction }: { label: Scene['labels'][number]; direction: Direction }) {
  const { line } = useWords();
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
        : block.lines.map((text, index) => (
            <text
              key={text}
              className="label-line"
              x={x}
              y={below + 11 + index * LINE_HEIGHT}
              fontSize={LINE_SIZE}
              textAnchor={textAnchor}
            >
              {line(text)}
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
        <tspan key={text} className={`note-row-${index}`} x={noteX(note)} y={note.box.y + size - 1 + index * line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

interface AreasProps {
  notes: readonly Note[];
  direction: Direction;
  onSelect: (place: string) => void;
}

/** Names of the city's halves: what is reported of a half as a whole stands behind its name, never in a tint. */
export function Areas({ notes, direction, onSelect }: AreasProps) {
  const { t, name } = useWords();
  return notes.map((note) => {
    const { area } = note;
    if (area === null) return null;
    const { place, reports, selected } = area;
    const text = <NoteText note={note} direction={direction} />;
    if (reports.length === 0) return <Fragment key={place.id}>{text}</Fragment>;
    return (
      <SvgButton
        key={place.id}
        className={selected ? 'area is-selected' : 'area'}
        label={t('map.area', { name: name(place), count: reports.length })}
        isPressed={selected}
        onPress={() => onSelect(place.id)}
      >
        <rect className="area-reach" {...grown(note.box, 4)} rx="3" />
        {text}
      </SvgButton>
    );
  });
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
export function Labels({ scene, direction }: { scene: Omit<Scene, 'offset' | 'marks'>; direction: Direction }) {
  const placed = scene.citadel === null ? scene.labels : [...scene.labels, scene.citadel];
  return (
    <g className="map-labels" aria-hidden="true">
      {placed.flatMap(({ id, names }) =>
        names.map(({ place, leader }) => (
          <Leader key={`${id} ${place}`} leader={leader} hasDot={id !== scene.citadel?.id} />
        )),
      )}
      {scene.notes.map((note) =>
        note.area === null ? (
          <NoteText key={`${note.kind} ${note.lines.join(' ')}`} note={note} direction={direction} />
        ) : null,
      )}
      {scene.citadel === null ? null : <CitadelLabel label={scene.citadel} direction={direction} />}
      {scene.labels.map((label) => (
        <Label key={label.id} label={label} direction={direction} />
      ))}
    </g>
  );
}
