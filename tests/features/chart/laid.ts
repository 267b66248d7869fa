/** A chart laid out, as the tests of its laws look at it. */
import { linearScales } from '../../../src/features/chart/frame.ts';
import { layoutOf, type Layout } from '../../../src/features/chart/layout.ts';
import type { ChartModel } from '../../../src/features/chart/model.ts';
import { planOf, type Plan, type Size } from '../../../src/features/chart/plan.ts';
import { englishWords } from '../../../src/words/load-words.ts';

/** All stands on whole pixels. */
export const CLOSE = 1;

export interface Laid {
  model: ChartModel;
  plan: Plan;
  layout: Layout;
}

export function laid(model: ChartModel, room: Size): Laid {
  const plan = planOf(model, room, englishWords);
  return { model, plan, layout: layoutOf(model, plan, linearScales(plan.frame), englishWords) };
}
