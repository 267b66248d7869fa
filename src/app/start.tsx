/** What the browser's page and the prerendered one share: the tree, and the queries it reads. */
import { QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App.tsx';

const SETTINGS: QueryClientConfig = { defaultOptions: { queries: { refetchOnWindowFocus: false } } };

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
