import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawnTogether, isCrowd } from '../../../src/features/map/crowd.ts';
import { Outline, Outlines } from '../../../src/features/map/Outline.tsx';
import { shapesAt } from '../../../src/features/map/shapes.ts';
import { Stars, StatusDrawing } from '../../../src/features/map/StatusDrawing.tsx';
import { control } from '../../domain/tiny-corpus.ts';
import { cityOf, districtId, grid, LATE, NO_FILTER, rowsOf } from './maps.ts';

const town = grid(4, 3);
const metropolis = grid(25, 20);

function drawn(city: typeof town, told: readonly string[], select: string | null = null): string {
  const reports = told.map((id) => control({ id: `r-${id}`, place: id }));
  const rows = rowsOf(cityOf(city, reports), city, LATE, NO_FILTER, select);
  const shapes = shapesAt(city.geometry, 12);
  return renderToStaticMarkup(
    <Outlines shapes={shapes} prefix="m">
      <StatusDrawing rows={rows.districts} shapes={shapes} />
    </Outlines>,
  );
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

describe('a map of hundreds of districts', () => {
  const told = [districtId(1, 1), districtId(2, 1), districtId(20, 11)];

  test('is a crowd, and a town is none', () => {
    expect(isCrowd(shapesAt(metropolis.geometry, 12))).toBe(true);
    expect(isCrowd(shapesAt(town.geometry, 12))).toBe(false);
  });

  test('draws the districts of one look as one path that holds all of them', () => {
    const html = drawn(metropolis, told);
    expect(count(html, 'class="told told-together"')).toBe(1);
    const { districts } = shapesAt(metropolis.geometry, 12);
    for (const id of told) expect(html).toContain(districts.get(id)?.path);
  });

  test('draws the selected one apart, over the others', () => {
    const html = drawn(metropolis, told, districtId(2, 1));
    expect(count(html, 'class="told told-together"')).toBe(1);
    expect(count(html, 'told-mark')).toBe(1);
    expect(html.indexOf('is-selected')).toBeGreaterThan(html.indexOf('class="told told-together"'));
  });

  test('draws each district of a town by itself', () => {
    expect(count(drawn(town, told.slice(0, 2)), 'class="told"')).toBe(2);
  });

  test('has small stars in narrow districts, all of them as one, and large ones elsewhere', () => {
    const shelled = { change: 'attacked', holder: null, attack: { kind: 'shelled', attacker: null } } as const;
    const reports = told.slice(0, 2).map((id) => control({ id: `r-${id}`, place: id, ...shelled }));
    const { districts: rows } = rowsOf(cityOf(town, reports), town, LATE);
    const marksOf = (isNarrow: boolean) => rows.map((row, at) => ({ row, at: [20 * at, 5] as const, isNarrow }));
    const stars = (isNarrow: boolean) => renderToStaticMarkup(<Stars marks={marksOf(isNarrow)} />);
    expect(count(stars(true), 'star star-small')).toBe(1);
    expect(count(stars(true), 'star-rays')).toBe(1);
    expect(count(stars(false), 'star-rays')).toBe(2);
    expect(stars(false)).not.toContain('star-small');
  });

  test('leaves out rows without a shape, and keeps the order in which looks come', () => {
    const shapes = shapesAt(town.geometry, 12);
    const rows = ['nowhere', districtId(0, 0), districtId(1, 0), districtId(2, 0)];
    const together = drawnTogether(
      rows,
      shapes,
      (id) => id,
      (id) => (id === districtId(1, 0) ? 'b' : 'a'),
    );
    expect(together.map(({ key, like }) => [key, like])).toEqual([
      ['a', districtId(0, 0)],
      ['b', districtId(1, 0)],
    ]);
  });

  test('writes a shape where it is drawn, and a town refers to it', () => {
    const outline = (city: typeof town) =>
      renderToStaticMarkup(
        <Outlines shapes={shapesAt(city.geometry, 12)} prefix="m">
          <Outline place={districtId(0, 0)} className="x" />
        </Outlines>,
      );
    expect(outline(town)).toContain('<use href="#m-d-0-0" class="x">');
    expect(outline(metropolis)).not.toContain('<use');
  });
});
