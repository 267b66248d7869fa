/** Writes a column of values, row after row, where a row has any number of them: none is looked at twice. */

/** The values of every row: those of row `i` are `items[starts[i]]` to before `items[starts[i + 1]]`. */
export interface Column {
  /** The value behind each number of `items`, in the order in which they first appear. */
  readonly values: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export interface ColumnWriter {
  /** The number that stands for a value. */
  readonly codeOf: (value: string) => number;
  /** Gives the row a value, again where it has it already. */
  readonly add: (code: number) => void;
  /** Gives the row a value; false where it has it already. */
  readonly addNew: (code: number) => boolean;
  readonly endRow: () => void;
  /** The column, once every row is written. */
  readonly column: () => Column;
}

export function columnWriter(rows: number): ColumnWriter {
  const codes = new Map<string, number>();
  const starts = new Uint32Array(rows + 1);
  const items: number[] = [];
  /** By code: the row that has it, counted from 1; of several the last. */
  const rowOf: number[] = [];
  let row = 1;
  const add = (code: number) => {
    items.push(code);
    rowOf[code] = row;
  };
  return {
    add,
    codeOf: (value) => {
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    },
    addNew: (code) => {
      if (rowOf[code] === row) return false;
      add(code);
      return true;
    },
    endRow: () => {
      starts[row] = items.length;
      row += 1;
    },
    column: () => ({ codes, starts, values: [...codes.keys()], items: new Uint32Array(items) }),
  };
}
