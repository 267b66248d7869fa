/** Streams that a command writes to in a test, and what it wrote. */
import type { Streams } from '../../src/pipeline/command-line.ts';

export class Written implements Streams {
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void; readonly isTTY: boolean };
  /** All that was written to each. */
  out = '';
  err = '';

  constructor({ isTTY }: { readonly isTTY: boolean } = { isTTY: false }) {
    this.stdout = { write: (text) => void (this.out += text) };
    this.stderr = { write: (text) => void (this.err += text), isTTY };
  }
}
