/**
 * Where a text stops being JSON. JSON.parse says so in words that differ between engines and often without a
 * place; and it takes a key given twice in silence. One pass, linear in the text.
 */
export interface JsonFault {
  readonly kind: 'syntax' | 'double key';
  /** UTF-16 offset into the text. */
  readonly offset: number;
  /** What was wanted there; for a double key, the key. */
  readonly what: string;
}

/** Deepest nesting of arrays and objects that is read. */
const DEPTH_LIMIT = 100;

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.what);
    this.fault = fault;
  }
}

class Scanner {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  #stop(what: string, offset = this.#at, kind: JsonFault['kind'] = 'syntax'): never {
    throw new Stop({ kind, offset, what });
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at += found[0].length;
    return found[0];
  }

  #space(): void {
    this.#take(/[ \t\r\n]*/y);
  }

  #has(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #string(): string {
    const from = this.#at;
    if (!this.#has('"')) this.#stop('a string in double quotes is wanted here');
    for (;;) {
      this.#take(/[ !#-[\]-\u{10ffff}]*/uy);
      if (this.#has('"')) return this.#text.slice(from, this.#at);
      if (this.#take(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y) !== null) continue;
      if (this.#at >= this.#text.length) this.#stop('the string that begins here is never closed', from);
      this.#stop(this.#text[this.#at] === '\\' ? 'no such escape' : 'a line break or control character in a string');
    }
  }

  #members(close: string, member: () => void): void {
    this.#space();
    if (this.#has(close)) return;
    do {
      this.#space();
      member();
      this.#space();
    } while (this.#has(','));
    if (!this.#has(close)) this.#stop(`a comma or "${close}" is wanted here`);
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    this.#members('}', () => {
      const offset = this.#at;
      const key = this.#string();
      if (keys.has(key)) this.#stop(key, offset, 'double key');
      keys.add(key);
      this.#space();
      if (!this.#has(':')) this.#stop('a colon is wanted here');
      this.#value(depth);
    });
  }

  #value(depth: number): void {
    if (depth > DEPTH_LIMIT) this.#stop(`nested more than ${DEPTH_LIMIT} deep`);
    this.#space();
    if (this.#has('{')) return this.#object(depth + 1);
    if (this.#has('[')) return this.#members(']', () => this.#value(depth + 1));
    if (this.#text[this.#at] === '"') return void this.#string();
    if (this.#take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) === null)
      this.#stop(this.#at >= this.#text.length ? 'the file ends too early' : 'a value is wanted here');
  }

  run(): void {
    this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#stop('nothing may follow the end of the value');
  }
}

/** The first fault of the text as JSON; null where it is sound. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    new Scanner(text).run();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

/** Line and column of an offset, both from 1. */
export function placeInText(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
