/**
 * A yes that the browser remembers from one visit to the next. Its storage may be denied, full, or hold what somebody
 * else wrote there: nothing but our own word is a yes, and without storage the answer stands until the page is left.
 */
export interface Remembered {
  readonly isYes: () => boolean;
  readonly say: (isYes: boolean) => void;
  /** Calls back at every change, in this tab or another. Returns what ends it. */
  readonly watch: (listener: () => void) => () => void;
}

function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, word: string | null): void {
  try {
    if (word === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, word);
  } catch {
    // denied or full: what was said here holds for this visit
  }
}

/** The yes that stands as `word` under `key`. */
export function remembered(key: string, word: string): Remembered {
  let here: boolean | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const another = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    here = null;
    tell();
  };
  return {
    isYes: () => here ?? readStored(key) === word,
    say: (isYes) => {
      here = isYes;
      store(key, isYes ? word : null);
      tell();
    },
    watch: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', another);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', another);
      };
    },
  };
}
