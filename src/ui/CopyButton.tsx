import { useState } from 'react';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  look?: 'plain' | 'main' | 'link';
  /** Makes the text when it is asked for. */
  text: () => string;
  label: string;
  done: string;
  failed: string;
}

/** Copies a text, and says whether that worked where a screen reader hears it too. */
export function CopyButton({ look = 'plain', text, label, done, failed }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {state === 'done' ? done : label}
      </Button>
      <span role="status" className="visually-hidden">
        {state === 'idle' ? '' : state === 'done' ? done : failed}
      </span>
    </>
  );
}
