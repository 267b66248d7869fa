/** Fetches a file of ours, from beside the page or, in the one-file pack, from within it. */
import { LoadProblem } from './problem.ts';

/** Id of the script element that holds a file in the one-file pack. */
export function packedId(file: string): string {
  return `packed:${file}`;
}

function packedText(file: string): string | null {
  return document.getElementById(packedId(file))?.textContent ?? null;
}

/** The text of a file below a folder of ours, given by its address with a slash at its end. Rejects with LoadProblem `missing` or `unreachable`. */
export async function fetchFrom(folder: string, file: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${folder}${file}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadProblem('unreachable', `data/${file}`);
  });
  if (!response.ok) throw new LoadProblem('missing', `data/${file}: HTTP ${response.status}`);
  return response.text();
}

/** The text of `data/<file>`. Rejects as `fetchFrom` does. */
export async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  return packedText(file) ?? fetchFrom(`${import.meta.env.BASE_URL}data/`, file, signal);
}
