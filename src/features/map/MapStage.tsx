import { useEffect, useState, type ComponentType, type CSSProperties, type ReactNode } from 'react';
import { Boundary } from '../../ui/Boundary.tsx';
import { useTurn } from '../../ui/use-turn.ts';
import { useView } from '../../view/useView.tsx';
import { drawingScale, FIRST_SIZE } from './frame.ts';
import type { LiveMapProps } from './LiveMap.tsx';
import { cameraAt, positionOf } from './position.ts';
import type { Camera, Size } from './projection.ts';
import { liveMap } from './start-leaflet.ts';
import { StillMap } from './StillMap.tsx';
import { useSize } from './use-size.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import './stage.css';

declare module 'react' {
  interface CSSProperties {
    '--scale'?: number;
  }
}

interface Live {
  readonly Map: ComponentType<LiveMapProps>;
  /** The place whose button had the focus when the engine took over. */
  readonly focus: string | null;
}

function focusedPlace(): string | null {
  return document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? null;
}

/** The map engine, brought in its turn; null until then, and for good if it cannot be fetched. */
function useLiveMap(isTurn: boolean): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    if (!isTurn) return undefined;
    let isWanted = true;
    liveMap().then(
      (Map) => {
        if (isWanted) setLive({ Map, focus: focusedPlace() });
      },
      // the still drawing has every district, button and word; only moving it is lost
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [isTurn]);
  return live;
}

/** The drawing's scale for what stands over it (see drawingScale). None at 1: the built page may hold no style. */
function scaleOf(size: Size): { style?: CSSProperties } {
  const scale = drawingScale(size);
  return scale === 1 ? {} : { style: { '--scale': scale } };
}

interface MapStageProps {
  /** The camera that shows all, for a panel of this size in pixels of the screen. */
  home: (size: Size) => Camera;
  /** Content of the drawing's svg at a camera. */
  draw: (camera: Camera) => ReactNode;
  /** What stands over the drawing and follows it, as HTML; only where there is a pointer or a focus to follow. */
  over: (camera: Camera, scale: number) => ReactNode;
  /** What stands over the drawing and stays. */
  children: ReactNode;
}

/** A drawing that can be moved: still at first, then carried by Leaflet, at the same place. */
export function MapStage({ home, draw, over, children }: MapStageProps) {
  const { view, change } = useView();
  const [ref, size] = useSize<HTMLDivElement>(FIRST_SIZE);
  const live = useLiveMap(useTurn(ref));
  const homePosition = positionOf(home(size), size);
  const position = view.position ?? homePosition;
  const camera = cameraAt(position, size);
  const still = (
    <StillMap camera={camera} isSized={size !== FIRST_SIZE}>
      {draw(camera)}
    </StillMap>
  );
  const first = (
    <>
      {still}
      {over(camera, drawingScale(size))}
    </>
  );
  return (
    <div className="stage" ref={ref} {...scaleOf(size)}>
      {live === null ? (
        first
      ) : (
        <Boundary fallback={() => first}>
          <live.Map
            size={size}
            position={position}
            home={homePosition}
            focus={live.focus}
            still={still}
            draw={draw}
            over={over}
            onMove={(moved) => change({ position: moved }, 'replace')}
          />
        </Boundary>
      )}
      {children}
      <ZoomButtons position={position} home={homePosition} />
    </div>
  );
}
