import { useQueryClient } from '@tanstack/react-query';

/** Forgets what could not be fetched, so that it is asked for again when it is next wanted; what came stays. */
export function useForgetFailures(): () => void {
  const queries = useQueryClient();
  return () => queries.removeQueries({ type: 'inactive', predicate: ({ state }) => state.status === 'error' });
}
