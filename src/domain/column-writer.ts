/** Writes a column of values, row after row, where a row has any number of them: none is looked at twice. */
import { numberAt } from './column.ts';

/** The values of every row: those of row `i` are `items[starts[i]]` to before `items[starts[i + 1]]`. */
export interface Column {
  /** The value behind each number of `items`, in the order in which they first appear. */
  readonly values: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

function twiceAsLong(items: Uint32Array): Uint32Array {
  const longer = new Uint32Array(2 * items.length + 8);
  longer.set(items);
  return longer;
}

export class ColumnWriter {
  readonly #codes = new Map<string, number>();
  readonly #starts: Uint32Array;
  /** By code: the row that has it, counted from 1; of several the last. */
  readonly #rowOf: number[] = [];
  #items: Uint32Array;
  #size = 0;
  #row = 0;

  constructor(rows: number) {
    this.#starts = new Uint32Array(rows + 1);
    this.#items = new Uint32Array(rows);
  }

  /** The number that stands for a value. */
  codeOf(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#rowOf.length);
    this.#rowOf.push(0);
    return this.#rowOf.length - 1;
  }

  /** Gives the row a value, again where it has it already. */
  add(code: number): void {
    if (this.#size === this.#items.length) this.#items = twiceAsLong(this.#items);
    this.#items[this.#size] = code;
    this.#size += 1;
    this.#rowOf[code] = this.#row + 1;
  }

  /** Gives the row a value; false where it has it already. */
  addNew(code: number): boolean {
    if (this.#rowOf[code] === this.#row + 1) return false;
    this.add(code);
    return true;
  }

  endRow(): void {
    this.#row += 1;
    this.#starts[this.#row] = this.#size;
  }

  /** The column, once every row is written. */
  column(): Column {
    const items = this.#items.slice(0, numberAt(this.#starts, this.#row));
    return { values: [...this.#codes.keys()], codes: this.#codes, starts: this.#starts, items };
  }
}
