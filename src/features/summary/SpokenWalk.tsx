import { useWalk, useWalkKeys } from './useWalk.ts';

/** Speaks the district that a key of the walk has reached; nothing of it is seen. `within` finds where the keys work. */
export function SpokenWalk({ within }: { within: string }) {
  const walk = useWalk();
  useWalkKeys(walk, within);
  return (
    <p className="visually-hidden" role="status">
      {walk.told}
    </p>
  );
}
