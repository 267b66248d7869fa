/**
 * The address bar as a store. On a server the view is the query; in a file opened from disk, where browsers
 * do not let a page change its query, it is the part after "#?".
 */
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function isFromDisk(): boolean {
  return window.location.protocol === 'file:';
}

/** The query without the leading mark. */
export function currentQuery(): string {
  const { hash, search } = window.location;
  return isFromDisk() ? hash.replace(/^#\??/, '') : search.replace(/^\?/, '');
}

/** The whole link of a query, to copy or to put into an anchor. */
export function linkOf(query: string): string {
  const { origin, pathname, protocol } = window.location;
  const base = isFromDisk() ? `${protocol}//${pathname}` : `${origin}${pathname}`;
  if (query === '') return base;
  return isFromDisk() ? `${base}#?${query}` : `${base}?${query}`;
}

/** Where an anchor to a query points: relative, so that it works on any host and from disk. */
export function hrefOf(query: string): string {
  if (typeof window !== 'undefined' && isFromDisk()) return `#?${query}`;
  return query === '' ? '?' : `?${query}`;
}

/** Changes the address. A deliberate choice is pushed, so that Back undoes it; scrubbing replaces. */
export function go(query: string, mode: 'push' | 'replace'): void {
  if (query === currentQuery()) return;
  const url = isFromDisk() ? `#?${query}` : query === '' ? window.location.pathname : `?${query}`;
  if (mode === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  tell();
}

/** Calls back whenever the address changes, by us or by Back and Forward. Returns how to stop. */
export function watchQuery(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', tell);
    window.addEventListener('hashchange', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', tell);
    window.removeEventListener('hashchange', tell);
  };
}
