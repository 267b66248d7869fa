/** The signs of the key: the parts of the marks themselves, small. */
import type { MessageKey } from '../../words/catalog.ts';
import type { MarkParts } from './parts.ts';

interface KeySign {
  readonly message: MessageKey;
  readonly width: number;
  readonly height: number;
  readonly parts: MarkParts;
}

const NO_PARTS: MarkParts = { bar: null, caps: [], steps: [], dot: null };
const CAP = { x: 1, y: 3, width: 11, height: 4 };

export const KEY_SIGNS: readonly KeySign[] = [
  {
    message: 'chart.key.included',
    width: 13,
    height: 10,
    parts: { ...NO_PARTS, caps: [{ ...CAP, included: true }] },
  },
  {
    message: 'chart.key.excluded',
    width: 13,
    height: 10,
    parts: { ...NO_PARTS, caps: [{ ...CAP, included: false }] },
  },
  {
    message: 'chart.key.fade',
    width: 20,
    height: 7,
    parts: {
      ...NO_PARTS,
      steps: [
        { x: 0, y: 0, width: 5, height: 7, strength: 1 },
        { x: 7, y: 0.3, width: 4, height: 6.4, strength: 2 },
        { x: 13, y: 0.6, width: 3, height: 5.7, strength: 3 },
        { x: 18, y: 0.9, width: 2, height: 5.3, strength: 4 },
      ],
    },
  },
];
