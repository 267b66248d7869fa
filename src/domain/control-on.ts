/** Control reports by the place they count for. */
import { numberAt } from './column.ts';
import { controlTable } from './control-table.ts';
import { placesOf, type Corpus } from './corpus.ts';
import { onceEach } from './once.ts';
import type { ControlReport } from './schema/dataset.ts';

interface ByPlace {
  /** By place: the numbers of reports among the dataset's control reports, in order. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** The reports themselves, for the places that were asked for. */
  readonly rows: Map<string, readonly ControlReport[]>;
}

function group(corpus: Corpus): ByPlace {
  const { place, codes } = controlTable(corpus);
  const numbers = new Map<string, number[]>();
  const listOf = (id: string): number[] => {
    const list = numbers.get(id) ?? [];
    numbers.set(id, list);
    return list;
  };
  // many reports name the same place
  const listsOfCode = Array.from<readonly number[][] | undefined>({ length: codes.size });
  corpus.dataset.controlReports.forEach((row, number) => {
    const code = numberAt(place, number);
    const lists = listsOfCode[code] ?? placesOf(corpus, { kind: 'control', row }).map(listOf);
    listsOfCode[code] = lists;
    for (const list of lists) list.push(number);
  });
  return { numbers, rows: new Map() };
}

const byPlace = onceEach(group);

const NONE: readonly number[] = [];

/** Numbers, among the dataset's control reports, of those that name the place or something that lies within it. */
export function controlNumbersOn(corpus: Corpus, place: string): readonly number[] {
  return byPlace(corpus).numbers.get(place) ?? NONE;
}

/** Those that name the place, or something that lies within it, in the dataset's order. */
export function controlOn(corpus: Corpus, place: string): readonly ControlReport[] {
  const { rows } = byPlace(corpus);
  const { controlReports } = corpus.dataset;
  const known = rows.get(place) ?? controlNumbersOn(corpus, place).flatMap((number) => controlReports[number] ?? []);
  rows.set(place, known);
  return known;
}
