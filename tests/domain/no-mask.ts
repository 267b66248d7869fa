/** A mask that hides nothing: tests take of it what they are about. */
import type { Mask } from '../../src/domain/mask.ts';

export const NO_MASK: Mask = {
  outlets: false,
  speakers: false,
  after: null,
  outletName: (count) => `Outlet ${count}`,
  speakerName: (count) => `Speaker ${count}`,
  hidden: 'hidden',
};
