/** Code that comes when it is wanted, and that can be asked for again when it did not come. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { LoadProblem } from './problem.ts';

/** A sheet that did not come leaves its link behind, and a link that stands is never asked for again. */
function renewStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (link.sheet === null) link.remove();
}

async function fetchCode<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    renewStyles();
    throw new LoadProblem('code', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * A component whose code is fetched when it is first drawn. Suspends meanwhile; throws LoadProblem `code` to the
 * nearest guard, which asks anew on a retry (React's own `lazy` would remember the failure for good). `name` is
 * unique in the page, and stands in the failure.
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const query = {
    queryKey: ['code', name],
    queryFn: () => fetchCode(name, load),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  } as const;
  return function Later(props: Props) {
    const { data: Part } = useSuspenseQuery(query);
    return <Part {...props} />;
  };
}
