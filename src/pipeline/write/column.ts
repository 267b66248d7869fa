/** A field of all rows of a list, gathered as they come: each value once, and for each row the number of its value. */

/** Room for this many rows at first; it doubles when they are more. */
const ROOM = 1024;

export class ColumnWriter {
  readonly #numbers = new Map<unknown, number>();
  /** The values as JSON, in the order in which they first came. */
  readonly #values: string[] = [];
  #codes = new Uint32Array(ROOM);
  #rows = 0;

  /** Adds the value of the next row. */
  add(value: unknown): void {
    const text = JSON.stringify(value);
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
  }

  /** As JSON; see src/domain/schema/split.ts. Where most rows have a value of their own, numbers would only add to it. */
  text(): string {
    if (this.#values.length <= 1) return `{"values":[${this.#values.join(',')}]}`;
    const codes = this.#codes.subarray(0, this.#rows);
    if (this.#values.length * 2 < this.#rows)
      return `{"values":[${this.#values.join(',')}],"codes":[${codes.join(',')}]}`;
    return `{"values":[${Array.from(codes, (code) => this.#values[code]).join(',')}]}`;
  }
}
