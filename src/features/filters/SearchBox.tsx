import { useRef } from 'react';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

/** Longest text that a link carries. */
const LIMIT = 200;

function Lens() {
  return (
    <svg className="filters-lens" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="6" cy="6" r="4.2" />
      <path d="M9.2 9.2L13 13" />
    </svg>
  );
}

interface SearchBoxProps {
  /** Somebody is about to type. */
  onNear?: (() => void) | undefined;
}

/** Searches while one types. The first key of a search is a choice that Back undoes; the others follow it. */
export function SearchBox({ onNear }: SearchBoxProps) {
  const { view, change } = useView();
  const { t } = useWords();
  /** What the last key left in the box; null once the box was left. */
  const typed = useRef<string | null>(null);
  const type = (q: string) => {
    const isGoingOn = typed.current === view.q;
    typed.current = q;
    change({ q }, isGoingOn ? 'replace' : 'push');
  };
  const end = () => {
    typed.current = null;
  };
  return (
    <div className="filters-search">
      <Lens />
      <input
        type="search"
        value={view.q}
        maxLength={LIMIT}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('filters.search')}
        placeholder={t('filters.search')}
        onChange={(event) => type(event.target.value)}
        onFocus={onNear}
        onPointerEnter={onNear}
        onBlur={end}
      />
    </div>
  );
}
