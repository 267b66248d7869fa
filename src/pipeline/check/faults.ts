/** Faults of rows: a problem without its file, which the stage adds. */
import type { Problem } from '../problem.ts';

export type Fault = Omit<Problem, 'file'>;

/** The fault where the rule is broken, nothing where it holds. */
export function faultUnless(holds: boolean, fault: Fault): Fault[] {
  return holds ? [] : [fault];
}
