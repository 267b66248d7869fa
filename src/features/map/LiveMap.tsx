/** Leaflet as the engine that moves the drawing: no tiles, no layers of its own. Loaded after the first picture. */
import { DomUtil, type Map as Engine } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import type { MapPosition } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { drawingScale } from './frame.ts';
import { cameraAt, isSamePosition, zoomLimits } from './position.ts';
import type { Camera, Size } from './projection.ts';
import './live.css';

declare module 'leaflet' {
  interface ZoomPanOptions {
    /** Documented by Leaflet, missing in its types: puts the view there as if the map had just been opened. */
    reset?: boolean;
  }
}

export interface LiveMapProps {
  /** Size of the panel, in pixels of the screen. */
  size: Size;
  /** Where the view wants the map to be. */
  position: MapPosition;
  home: MapPosition;
  /** The place whose button gets the focus back. */
  focus: string | null;
  /** The drawing that stands until the engine does. */
  still: ReactNode;
  draw: (camera: Camera) => ReactNode;
  over: (camera: Camera, scale: number) => ReactNode;
  /** The reader moved the map. */
  onMove: (position: MapPosition) => void;
}

function enginePosition(map: Engine): MapPosition {
  const { lat, lng } = map.getCenter();
  return { lat, lng, zoom: map.getZoom() };
}

/** The engine's position: it leads while the reader moves the map, and follows the view otherwise. */
function usePosition({ position, size, onMove }: LiveMapProps): MapPosition {
  const map = useMap();
  const [now, setNow] = useState(() => enginePosition(map));
  const wanted = useRef(position);
  // Leaflet tells of a move also when the panel changes its size, and when it is put where the view wants it
  const isLed = useRef(false);
  useMapEvents({
    zoom: () => setNow(enginePosition(map)),
    moveend: () => {
      const moved = enginePosition(map);
      setNow(moved);
      if (!isLed.current && !isSamePosition(moved, wanted.current)) onMove(moved);
    },
  });
  const { lat, lng, zoom } = position;
  const { width, height } = size;
  useLayoutEffect(() => {
    wanted.current = { lat, lng, zoom };
    isLed.current = true;
    const { x, y } = map.getSize();
    if (x !== width || y !== height) map.invalidateSize({ pan: false, animate: false });
    // to the last digit: names can stand elsewhere when the map is a hair's breadth away from where its link opens it;
    // without `reset` Leaflet pans by whole pixels
    const at = enginePosition(map);
    if (at.lat !== lat || at.lng !== lng || at.zoom !== zoom)
      map.setView([lat, lng], zoom, { animate: false, reset: true });
    isLed.current = false;
  }, [map, lat, lng, zoom, width, height]);
  return now;
}

/** Puts the focus back to the button that had it, and names the engine's own element. */
function useEngineElement(focus: string | null, label: string): void {
  const map = useMap();
  useLayoutEffect(() => {
    if (focus !== null) map.getContainer().querySelector<SVGElement>(`[data-place="${focus}"]`)?.focus();
  }, [map, focus]);
  useEffect(() => {
    const element = map.getContainer();
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', label);
  }, [map, label]);
}

/** The drawing in a pane of the engine, which carries it along while it is dragged. */
function LiveDrawing(props: LiveMapProps) {
  const { size, draw, over, focus } = props;
  const { t } = useWords();
  const map = useMap();
  const camera = cameraAt(usePosition(props), size);
  const ref = useRef<HTMLDivElement>(null);
  const isDragged = useRef(false);
  useMapEvents({ dragstart: () => void (isDragged.current = true) });
  useLayoutEffect(() => {
    if (ref.current !== null) DomUtil.setPosition(ref.current, map.containerPointToLayerPoint([0, 0]));
  });
  useEngineElement(focus, t('map.keys'));
  const drawing = (
    <div
      ref={ref}
      onPointerDownCapture={() => void (isDragged.current = false)}
      onClickCapture={(event) => {
        // the pointer let go at the end of a drag: that chooses nothing
        if (isDragged.current && event.detail > 0) event.stopPropagation();
      }}
    >
      <svg width={size.width} height={size.height} viewBox={`0 0 ${camera.width} ${camera.height}`}>
        {draw(camera)}
      </svg>
    </div>
  );
  return (
    <>
      {createPortal(drawing, map.getPanes().overlayPane)}
      {over(camera, drawingScale(size))}
    </>
  );
}

/** One finger scrolls a page of one column; two move the map there. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 900px)').matches;
}

/** The moving map. Everything it is told after its first drawing it follows; Leaflet's own choices stay. */
export function LiveMap(props: LiveMapProps) {
  const { position, home, still } = props;
  const { least, most } = zoomLimits(home);
  return (
    <MapContainer
      className="live"
      center={[position.lat, position.lng]}
      zoom={position.zoom}
      minZoom={least}
      maxZoom={most}
      zoomSnap={0}
      zoomDelta={0.5}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={false}
      fadeAnimation={false}
      inertia={false}
      boxZoom={false}
      doubleClickZoom={false}
      trackResize={false}
      scrollWheelZoom={isWide()}
      dragging={isWide()}
      placeholder={still}
    >
      <LiveDrawing {...props} />
    </MapContainer>
  );
}
