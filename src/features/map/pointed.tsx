/** The district under the pointer or with the focus: each map's own, or one for all maps of a comparison. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Pointed {
  readonly place: string | null;
  readonly point: (place: string | null) => void;
}

const Shared = createContext<Pointed | null>(null);

function useOwn(): Pointed {
  const [place, point] = useState<string | null>(null);
  return useMemo(() => ({ place, point }), [place]);
}

/** Maps below it point together: what one shows of a district, the others show of the same. */
export function PointTogether({ children }: { children: ReactNode }) {
  const pointed = useOwn();
  return <Shared value={pointed}>{children}</Shared>;
}

/** The district pointed at in this map, or in one that it is compared with. */
export function usePointed(): Pointed {
  const own = useOwn();
  return useContext(Shared) ?? own;
}
