import type { MouseEvent, ReactNode } from 'react';
import { useView } from './useView.tsx';
import type { View } from './view.ts';

interface ViewLinkProps {
  patch: Partial<View>;
  current?: boolean;
  lang?: string;
  className?: string;
  /** Accessible name where the words shown are too few; it holds them. */
  label?: string;
  children: ReactNode;
}

/** True for a click that the browser should handle itself: a new tab, a new window, a download. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** A real link to this view with some keys changed: it opens in place, and in a new tab when asked to. */
export function ViewLink({ patch, current = false, label, children, ...rest }: ViewLinkProps) {
  const { change, hrefTo } = useView();
  const open = (event: MouseEvent) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    change(patch);
  };
  return (
    <a {...rest} href={hrefTo(patch)} aria-current={current ? 'page' : undefined} aria-label={label} onClick={open}>
      {children}
    </a>
  );
}
