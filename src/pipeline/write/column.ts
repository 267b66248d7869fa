/** A field of all rows of a list, gathered as they come: each value once, and for each row the number of its value. */

/** Room for this many rows at first; it doubles when they are more. */
const ROOM = 1024;

/** A column with more values, nearly a value a row, is no longer kept: ids and sentences would fill the memory. */
const KEPT_VALUES = 16_384;
const NEARLY = 0.8;

export class ColumnWriter {
  #numbers = new Map<unknown, number>();
  /** The values as JSON, in the order in which they first came. */
  #values: string[] = [];
  #codes = new Uint32Array(ROOM);
  #rows = 0;
  /** Once a column is no longer kept: values of rows that were not yet taken. */
  #waiting: string[] = [];
  #isKept = true;

  /** Adds the value of the next row. */
  add(value: unknown): void {
    const text = JSON.stringify(value);
    if (this.#isKept) this.#keep(value, text);
    else this.#waiting.push(text);
  }

  #keep(value: unknown, text: string): void {
    // texts and numbers are told apart without their JSON
    const key = typeof value === 'object' && value !== null ? text : value;
    const number = this.#numbers.get(key) ?? this.#values.length;
    if (number === this.#values.length) {
      this.#numbers.set(key, number);
      this.#values.push(text);
    }
    if (this.#rows === this.#codes.length) {
      const more = new Uint32Array(2 * this.#codes.length);
      more.set(this.#codes);
      this.#codes = more;
    }
    this.#codes[this.#rows] = number;
    this.#rows += 1;
    if (this.#values.length > KEPT_VALUES && this.#values.length >= NEARLY * this.#rows) this.#keepNoLonger();
  }

  /** Most rows have a value of their own: numbers would only add to them. */
  #isOfOwnValues(): boolean {
    return this.#values.length * 2 >= this.#rows;
  }

  /** The values row by row, as JSON. */
  #each(): string {
    return Array.from(this.#codes.subarray(0, this.#rows), (code) => this.#values[code]).join(',');
  }

  #keepNoLonger(): void {
    this.#isKept = false;
    this.#waiting = [this.#each()];
    [this.#numbers, this.#values, this.#codes] = [new Map(), [], new Uint32Array()];
  }

  /** What a column that is not kept has to be remembered elsewhere, since the last time; '' of one that is kept. */
  take(): string {
    const text = this.#waiting.join(',');
    this.#waiting = [];
    return text;
  }

  /** As JSON; see src/domain/schema/split.ts. Null for a column that is not kept: it is a list of what was taken. */
  text(): string | null {
    if (!this.#isKept) return null;
    if (this.#values.length <= 1) return `{"values":[${this.#values.join(',')}]}`;
    if (this.#isOfOwnValues()) return `{"values":[${this.#each()}]}`;
    return `{"values":[${this.#values.join(',')}],"codes":[${this.#codes.subarray(0, this.#rows).join(',')}]}`;
  }
}
