/** What the browser's page and the prerendered one share: the tree, and the queries it reads. */
import { QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App.tsx';

/** `always`: without a network the service worker answers, or the panel says that nothing came; nothing waits for ever. */
const SETTINGS: QueryClientConfig = {
  defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
};

export function newQueries(): QueryClient {
  return new QueryClient(SETTINGS);
}

export function Page({ queries }: { queries: QueryClient }) {
  return (
    <StrictMode>
      <App queries={queries} />
    </StrictMode>
  );
}
