/** Starts the search of a corpus in parts where it disturbs the page least. */
import { fetchText, packedId } from '../../../load/fetch-text.ts';
import { idle } from '../../../load/pause.ts';
import { trustedScriptUrl } from '../../../load/trusted-url.ts';
import { engineBehind } from './asking.ts';
import type { TextEngine } from './engine.ts';

/** Where the worker's script is; Vite builds it. */
const [WORKER = ''] = Object.values(
  import.meta.glob<string>('./text-worker.ts', { query: '?worker&url', import: 'default', eager: true }),
);

/** Longest wait, in milliseconds, for a page that is never idle. */
const PATIENCE = 200;

/** The one-file pack holds its data itself, where no worker reaches. */
function isPacked(): boolean {
  return document.getElementById(packedId('dataset.json')) !== null;
}

async function inPage(): Promise<TextEngine> {
  const { startEngine } = await import('./engine.ts');
  const never = new AbortController().signal;
  return startEngine({ fetchText: (file) => fetchText(file, never), rest: () => idle(PATIENCE) });
}

/** In a worker; in the page where there can be none. */
export async function startTextEngine(): Promise<TextEngine> {
  if (isPacked() || !('Worker' in window)) return inPage();
  const worker = new Worker(trustedScriptUrl(new URL(WORKER, document.baseURI).href), { type: 'module' });
  return engineBehind(worker, new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href);
}
