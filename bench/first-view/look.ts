/** What to look for in a page. */
export interface Look {
  /** The main content is visible when each selector finds at least so many elements, the last one painted. */
  readonly content: readonly { readonly selector: string; readonly least: number }[];
  /**
   * The box to tick, what it must change the number of in sight, and the text that it changes when the whole page has
   * followed; null to leave the page alone.
   */
  readonly filter: { readonly box: string; readonly filtered: string; readonly follows: string } | null;
}

/** One of the pages that are compared. */
export interface BenchPage {
  readonly name: string;
  /** Path on the bench's server. */
  readonly path: string;
  readonly content: Look['content'];
  readonly filter: Look['filter'];
}

export interface Profile {
  readonly name: 'plain' | 'slow';
  /** How many times slower the processor is made. */
  readonly cpu: number;
  /** Bits a second and milliseconds there and back; null: the machine's own. */
  readonly network: { readonly bits: number; readonly latency: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { name: 'slow', cpu: 4, network: { bits: 1_600_000, latency: 150 } },
  { name: 'plain', cpu: 1, network: null },
];
