import type { ReactNode } from 'react';

/** A drawing that leaves the page, on paper or in a file: whoever takes it puts it into a frame of its own. */
export interface Picture {
  /** In pixels of the drawing, as everything in it. */
  readonly width: number;
  readonly height: number;
  /** Content of an svg of this size. */
  readonly drawing: ReactNode;
  /** Ids of the reports that are drawn. */
  readonly reports: readonly string[];
}

/** What a picture is put into. */
export type Frame = (picture: Picture) => ReactNode;
