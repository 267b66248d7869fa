import type { ReactNode } from 'react';
import { useCorpus } from '../load/useCorpus.ts';
import { Masked } from './Masked.tsx';
import { Selected } from './Selected.tsx';

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
  return <Selected corpus={useCorpus()}>{children}</Selected>;
}
