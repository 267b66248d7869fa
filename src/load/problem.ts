/** Why the dataset could not be read, in terms that the page can tell the reader. */
export type LoadFault = 'missing' | 'unreachable' | 'broken' | 'version' | 'invalid' | 'code';

export class LoadProblem extends Error {
  override readonly name = 'LoadProblem';
  readonly fault: LoadFault;
  /** File, field and value, as far as known; plain text. */
  readonly detail: string;

  constructor(fault: LoadFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}
