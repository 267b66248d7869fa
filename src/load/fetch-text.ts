/** Fetches a file of ours, from beside the page or, in the one-file pack, from within it. */
import { LoadProblem } from './problem.ts';

/** Id of the script element that holds a file in the one-file pack. */
export function packedId(file: string): string {
  return `packed:${file}`;
}

function packedText(file: string): string | null {
  return document.getElementById(packedId(file))?.textContent ?? null;
}

async function fetchOrFail(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}data/${file}`, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadProblem('unreachable', `data/${file}`);
  }
}

/** The text of `data/<file>`. Throws LoadProblem `missing` or `unreachable`. */
export async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const packed = packedText(file);
  if (packed !== null) return packed;
  const response = await fetchOrFail(file, signal);
  if (!response.ok) throw new LoadProblem('missing', `data/${file}: HTTP ${response.status}`);
  return response.text();
}
