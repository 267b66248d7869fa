import type { ReactNode } from 'react';
import type { LabelBlock } from './label-blocks.ts';
import type { DistrictRow, MapRows } from './model.ts';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';

/** What a layer makes of the city: on the page, where it can be moved, and in a picture, where it stands still. */
export interface City {
  readonly rows: MapRows;
  readonly blocks: readonly LabelBlock[];
  /** What the layer says of the day, in one line. */
  readonly told: string;
  /** True for districts with a sign at their middle, which leaders keep clear of. */
  readonly hasSign: (row: DistrictRow) => boolean;
  /** Named districts in their place among ground and lines. */
  readonly drawDistricts: (shapes: Shapes) => ReactNode;
  /** Signs at the middles of named districts. */
  readonly drawSigns: (marks: readonly Mark[]) => ReactNode;
  /** What the tooltip says of a district. */
  readonly tell: (row: DistrictRow) => readonly string[];
}
