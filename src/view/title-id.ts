import type { View } from './view.ts';

/**
 * Id of a panel's heading, for the panel to be named by. None for the projector's page, which draws the panels of
 * several steps: there the panel says its name itself.
 */
export function titleId({ present }: View, id: string): string | undefined {
  return present ? undefined : id;
}
