import { useMemo } from 'react';
import { useWords } from '../../../words/WordsProvider.tsx';
import { LINE_HEIGHT, LINE_SIZE, NAME_HEIGHT } from '../label-blocks.ts';
import { anchorAt } from '../label-anchor.ts';
import { Leader } from '../Leader.tsx';
import { cameraOffset, type Camera } from '../projection.ts';
import { SvgButton } from '../SvgButton.tsx';
import type { CityItem } from './model.ts';
import { worldPaths } from './world-lines.ts';
import { DOT, itemWords, type CityLabel, type WorldScene, type WrittenItem } from './world-scene.ts';
import '../city-words.css';
import './world.css';

interface WorldDrawingProps {
  scene: WorldScene;
  camera: Camera;
  onSelect: (id: string) => void;
}

function Coasts({ camera }: { camera: Camera }) {
  const paths = worldPaths(camera.zoom);
  return (
    <g transform={`translate(${cameraOffset(camera).join(' ')})`}>
      <path className="land" fillRule="evenodd" d={paths.land} />
      <path className="border" d={paths.borders} />
    </g>
  );
}

function useItemName(): (item: CityItem, label: CityLabel) => string {
  const words = useWords();
  return useMemo(() => {
    const { t, name, list } = words;
    return (item, { city }) => {
      const what = itemWords(item, city, words);
      const people = item.kind === 'happening' ? item.participants.map(name) : [];
      const place = name(city.place);
      return people.length === 0
        ? t('map.world.item', { place, what })
        : t('map.world.itemWith', { place, what, participants: list(people) });
    };
  }, [words]);
}

interface ItemProps {
  label: CityLabel;
  written: WrittenItem;
  onSelect: (id: string) => void;
}

/** A line beside a city, as a button that opens its evidence. */
function Item({ label, written, onSelect }: ItemProps) {
  const { direction } = useWords();
  const nameOf = useItemName();
  const { item, lines, top } = written;
  const { box, edge } = label.label;
  const start = box.y + NAME_HEIGHT + top;
  const state = `${item.dimmed ? ' is-dimmed' : ''}${item.selected ? ' is-selected' : ''}`;
  return (
    <SvgButton
      className={`item${state}`}
      label={nameOf(item, label)}
      isPressed={item.selected}
      onPress={() => onSelect(item.select)}
    >
      <title>{nameOf(item, label)}</title>
      <rect
        className="item-reach"
        x={box.x - 3}
        y={start - 1}
        width={box.width + 6}
        height={lines.length * LINE_HEIGHT + 2}
        rx="2"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={edge === 'left' ? box.x : box.x + box.width}
          y={start + 11 + index * LINE_HEIGHT}
          fontSize={LINE_SIZE}
          textAnchor={anchorAt(edge, direction)}
        >
          {line}
        </text>
      ))}
    </SvgButton>
  );
}

function CityName({ label: { city, label } }: { label: CityLabel }) {
  const { name, direction } = useWords();
  const x = label.edge === 'left' ? label.box.x : label.box.x + label.box.width;
  return (
    <text
      className="label-name"
      x={x}
      y={label.box.y + 14}
      fontSize="14.5"
      textAnchor={anchorAt(label.edge, direction)}
    >
      {name(city.place)}
    </text>
  );
}

/** Coasts, cities and what is told to have happened there. */
export function WorldDrawing({ scene, camera, onSelect }: WorldDrawingProps) {
  const { t, name } = useWords();
  return (
    <>
      <Coasts camera={camera} />
      <g className="map-labels" aria-hidden="true">
        {scene.labels.flatMap(({ label }) =>
          label.names.map(({ place, leader }) => <Leader key={place} leader={leader} hasDot={false} />),
        )}
        {scene.labels.map((label) => (
          <CityName key={label.city.place.id} label={label} />
        ))}
      </g>
      {scene.dots.map(({ city, at: [x, y] }) => (
        <SvgButton
          key={city.place.id}
          className={city.selected ? 'city is-selected' : 'city'}
          label={t('map.world.city', { name: name(city.place), count: city.items.length })}
          isPressed={city.selected}
          place={city.place.id}
          onPress={() => onSelect(city.place.id)}
        >
          <circle className="city-reach" cx={x} cy={y} r="11" />
          <circle className="city-dot" cx={x} cy={y} r={DOT} />
        </SvgButton>
      ))}
      {scene.labels.flatMap((label) =>
        label.items.map((written) => (
          <Item
            key={`${label.city.place.id} ${written.item.select}`}
            label={label}
            written={written}
            onSelect={onSelect}
          />
        )),
      )}
    </>
  );
}
