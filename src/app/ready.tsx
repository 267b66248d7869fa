/** `<html data-ready="true">` once every panel of the page has drawn the current view. */
import { createContext, useCallback, useContext, useLayoutEffect, useRef, type ReactNode } from 'react';

type Report = (name: string, isDrawn: boolean) => void;

const NOBODY: Report = () => {};
const ReadyContext = createContext<Report>(NOBODY);

/** Watches the panels named in `wanted`; the page is ready while all of them are drawn. */
export function ReadyProvider({ wanted, children }: { wanted: readonly string[]; children: ReactNode }) {
  const drawn = useRef(new Set<string>());
  const tell: Report = useCallback(
    (name, isDrawn) => {
      if (isDrawn) drawn.current.add(name);
      else drawn.current.delete(name);
      const isReady = wanted.every((each) => drawn.current.has(each));
      document.documentElement.dataset['ready'] = String(isReady);
    },
    [wanted],
  );
  return <ReadyContext value={tell}>{children}</ReadyContext>;
}

/** Stands beside a panel's content, inside its Suspense: it is there when the content is. */
export function Drawn({ name }: { name: string }) {
  const tell = useContext(ReadyContext);
  useLayoutEffect(() => {
    tell(name, true);
    return () => tell(name, false);
  });
  return null;
}

/** What is drawn out of sight says nothing of the page. */
export function Unready({ isUnready, children }: { isUnready: boolean; children: ReactNode }) {
  const tell = useContext(ReadyContext);
  return <ReadyContext value={isUnready ? NOBODY : tell}>{children}</ReadyContext>;
}
