/** The passages of one article's rows, each with the field it stands in. */
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Passage } from '../../domain/schema/base.ts';
import { ROW_KINDS } from '../source/annotation.ts';

export interface PlacedPassage {
  /** "shareReports.001-c2.passages.0". */
  readonly field: string;
  readonly passage: Passage;
}

/** Every passage, echoes included, in the file's order. */
export function passagesOf(annotation: Annotation): PlacedPassage[] {
  const own = ROW_KINDS.flatMap((kind) =>
    annotation[kind].flatMap(({ id, passages }) =>
      passages.map((passage, index) => ({ field: `${kind}.${id}.passages.${index}`, passage })),
    ),
  );
  const echoed = annotation.statements.flatMap(({ id, echoes }) =>
    echoes.map(({ passage }, index) => ({ field: `statements.${id}.echoes.${index}.passage`, passage })),
  );
  return [...own, ...echoed];
}
