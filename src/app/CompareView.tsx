import { ComparePanel } from '../features/compare/ComparePanel.tsx';
import { ComparedSides } from './ComparedSides.tsx';

/** The comparison with its two sides put in: they are panels of other features. */
export function CompareView() {
  return <ComparePanel sides={<ComparedSides />} />;
}
