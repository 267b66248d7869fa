/** How far a command is: one line on a terminal that is written over, so that a reader sees that it goes on. */
import type { Streams } from './command-line.ts';

/** What a build is at, in its order. */
export type Stage = 'articles' | 'rules' | 'shapes' | 'wording' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** So many are done, of so many: articles, or files that are written. A stage that begins has none done. */
  readonly done: number;
  readonly of: number;
  /** Articles that an earlier build has checked. */
  readonly known: number;
}

export type OnProgress = (progress: Progress) => void;

function counted(number: number): string {
  return number.toLocaleString('en');
}

/** The words for a stage. */
export function progressText({ stage, done, of, known }: Progress): string {
  const count = `${counted(done)} of ${counted(of)}`;
  if (stage === 'rules') return 'checking across articles';
  if (stage === 'shapes') return 'drawing districts';
  if (stage === 'wording') return `looking for shared wording: ${count} articles`;
  if (stage === 'writing') return `writing: ${count} files`;
  return `${count} articles${known === 0 ? '' : `, ${counted(known)} of them checked by an earlier run`}`;
}

/** To the line's begin, and away with what stands there. */
const OVER = '\r\u001b[K';

/** So many are passed over between two that are shown. */
const STEP = 20;

export class ProgressLine {
  readonly #stderr: Streams['stderr'];
  #isOpen = false;

  constructor({ stderr }: Pick<Streams, 'stderr'>) {
    this.#stderr = stderr;
  }

  /** Shows a text, on a terminal only; of counted ones every twentieth, the first and the last. */
  show(text: string, done: number, of: number): void {
    if (this.#stderr.isTTY !== true || (done % STEP !== 0 && done !== of)) return;
    this.#stderr.write(`${OVER}${text}`);
    this.#isOpen = true;
  }

  /** Leaves the line, so that what follows stands by itself. */
  end(): void {
    if (this.#isOpen) this.#stderr.write(OVER);
    this.#isOpen = false;
  }
}
