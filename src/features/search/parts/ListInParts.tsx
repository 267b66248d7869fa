import { useSelection } from '../../../view/useSelection.tsx';
import { FoundList } from '../FoundList.tsx';
import { LEAST } from '../least.ts';
import { ReadingState } from './ReadingState.tsx';
import { useMatches } from './useMatches.ts';

function Ranked({ query }: { query: string }) {
  return <FoundList query={query} matches={useMatches(query)} />;
}

/** What a text finds in a corpus in parts, as far as its words have been read, and how far that is. */
export function ListInParts({ query }: { query: string }) {
  // the text that the filters go by, which may still be the one before
  const { q, hits } = useSelection().filter;
  const known = hits === undefined ? query : q.trim();
  return (
    <>
      <ReadingState />
      {known.length >= LEAST && <Ranked query={known} />}
    </>
  );
}
