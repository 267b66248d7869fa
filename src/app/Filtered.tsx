import type { ReactNode } from 'react';
import { useCorpus } from '../load/useCorpus.ts';
import { SelectionProvider } from '../view/useSelection.tsx';
import { Masked } from './Masked.tsx';

/** What the view leaves to see, and of that what its filters let pass. */
export function Filtered({ children }: { children: ReactNode }) {
  return (
    <Masked>
      <Passed>{children}</Passed>
    </Masked>
  );
}

/** The filters apply to what the view leaves to see. */
function Passed({ children }: { children: ReactNode }) {
  return <SelectionProvider corpus={useCorpus()}>{children}</SelectionProvider>;
}
