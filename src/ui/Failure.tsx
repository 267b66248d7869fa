import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import './failure.css';

interface FailureProps {
  /** What failed, where, and what helps: three short texts. */
  what: string;
  where: string;
  remedy: string;
  retryLabel: string;
  onRetry: () => void;
  /** Other ways out. */
  children?: ReactNode;
}

/** An error as the page tells it: ink on paper, a bar at its side, never a dead end. */
export function Failure({ what, where, remedy, retryLabel, onRetry, children }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure-what">{what}</p>
      <p className="failure-where">{where}</p>
      <p>{remedy}</p>
      <div className="failure-ways">
        <Button onClick={onRetry}>{retryLabel}</Button>
        {children}
      </div>
    </div>
  );
}
