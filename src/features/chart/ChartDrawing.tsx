import { lazy, Suspense, useLayoutEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import { Boundary } from '../../ui/Boundary.tsx';
import { useTurn } from '../../ui/use-turn.ts';
import type { LayerProps } from './Layer.tsx';
import { StaticChart } from './StaticChart.tsx';

type Props = Omit<LayerProps, 'scales'> & { label: string };

type Live = ComponentType<Props & { onDrawn: () => void }>;

/** Without its code (no network, a newer version in place) nothing takes over. */
const Nothing: Live = () => null;

const RechartsChart = lazy(async (): Promise<{ default: Live }> => {
  try {
    return { default: (await import('./RechartsChart.tsx')).RechartsChart };
  } catch {
    return { default: Nothing };
  }
});

/** The row of the drawing that has the focus, by its name in `data-row`. */
function focusedRow(space: HTMLElement | null): string | null {
  const focused = document.activeElement;
  return space?.contains(focused) === true ? (focused?.getAttribute('data-row') ?? null) : null;
}

/** Gives the focus to the same row in the drawing that has taken over. */
function useKeptFocus(space: RefObject<HTMLElement | null>, row: string | null): void {
  useLayoutEffect(() => {
    if (row === null) return;
    const same = space.current?.querySelector<SVGElement>(`[data-row="${CSS.escape(row)}"]`);
    same?.focus({ preventScroll: true });
  }, [space, row]);
}

/**
 * The drawing: ours at once; in its turn Recharts' behind it, unseen until it has drawn, and then
 * in its place. When its code cannot be had, ours stays: it shows and does the same.
 */
export function ChartDrawing(props: Props) {
  const space = useRef<HTMLDivElement>(null);
  const isTurn = useTurn(space);
  const [taken, setTaken] = useState<{ row: string | null } | null>(null);
  const [takeOver] = useState(() => () => setTaken((before) => before ?? { row: focusedRow(space.current) }));
  useKeptFocus(space, taken?.row ?? null);
  const ours = taken === null ? null : <StaticChart {...props} />;
  return (
    <div className="chart-drawings" ref={space}>
      {taken === null && <StaticChart {...props} />}
      {isTurn && (
        <div className={taken === null ? 'chart-live chart-waiting' : 'chart-live'}>
          <Boundary fallback={() => ours}>
            <Suspense fallback={null}>
              <RechartsChart {...props} onDrawn={takeOver} />
            </Suspense>
          </Boundary>
        </div>
      )}
    </div>
  );
}
