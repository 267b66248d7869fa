/** What the first view has to reach, as ratios within one run and as sizes; the slow profile decides. */
import type { Medians } from './table.ts';

interface Results {
  readonly twin: Medians;
  readonly hello: Medians;
  readonly dashboard: Medians;
}

interface Target {
  readonly name: string;
  readonly most: number;
  readonly value: (results: Results) => number;
}

const number = (value: number | null) => value ?? Number.NaN;

const TARGETS: readonly Target[] = [
  {
    name: 'content visible / static twin',
    most: 1.5,
    value: ({ twin, dashboard }) => number(dashboard.visible) / number(twin.visible),
  },
  {
    name: 'interactive / hello-world React',
    most: 1.6,
    value: ({ hello, dashboard }) => number(dashboard.interactive) / number(hello.interactive),
  },
  { name: 'layout shift', most: 0.005, value: ({ dashboard }) => number(dashboard.shift) },
  { name: 'total blocking time, ms', most: 150, value: ({ dashboard }) => number(dashboard.blocked) },
  { name: 'kB before content is visible', most: 60, value: ({ dashboard }) => number(dashboard.bytesVisible) / 1000 },
  { name: 'kB before interactive', most: 110, value: ({ dashboard }) => number(dashboard.bytesInteractive) / 1000 },
  { name: 'kB in all', most: 260, value: ({ dashboard }) => number(dashboard.bytes) / 1000 },
];

/** One row a target: name, figure, limit, and whether it holds. */
export function targetRows(results: Results): string[][] {
  return TARGETS.map(({ name, most, value }) => {
    const figure = value(results);
    return [name, figure.toFixed(2), `<= ${most}`, figure <= most ? 'holds' : 'MISSED'];
  });
}
