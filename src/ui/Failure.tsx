import { Button } from './Button.tsx';
import './failure.css';

interface FailureProps {
  /** What failed, where, and what helps: three short texts. */
  what: string;
  where: string;
  remedy: string;
  retryLabel: string;
  onRetry: () => void;
}

/** An error as the page tells it: ink on paper, a bar at its side, never a dead end. */
export function Failure({ what, where, remedy, retryLabel, onRetry }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure-what">{what}</p>
      <p className="failure-where">{where}</p>
      <p>{remedy}</p>
      <Button onClick={onRetry}>{retryLabel}</Button>
    </div>
  );
}
