import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault, placeInText } from '../../../src/pipeline/read/json-fault.ts';
import { parseJsonText } from '../../../src/pipeline/read/read-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the fault of a JSON text', () => {
  test('is none in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test('is found exactly where JSON.parse fails, in texts with one character changed', () => {
    const text = '{"a": [1, -2.5e3, true, null, "b\\u00e9\\n"], "c": {"d": ""}}';
    const edit = fc.record({
      at: fc.nat(text.length - 1),
      by: fc.constantFrom(...'{}[]",:\\ \n\u00011-+.eEtfnu/#'.split(''), ''),
    });
    fc.assert(
      fc.property(edit, ({ at, by }) => {
        const edited = text.slice(0, at) + by + text.slice(at + 1);
        const fault = findJsonFault(edited);
        expect(fault === null || fault.kind === 'double key').toBe(isJson(edited));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['{"a": 1,}', 'a string in double quotes', 8],
    ['[1 2]', 'a comma or "]"', 3],
    ['{"a" 1}', 'a colon', 5],
    ['["a', 'never closed', 1],
    ['["a\nb"]', 'a line break or control character', 3],
    ['["\\x"]', 'no such escape', 2],
    ['[01]', 'a comma or "]"', 2],
    ['{} {}', 'nothing may follow', 3],
    ['[', 'the file ends too early', 1],
  ])('in %j says what is wanted, and where', (text, what, offset) => {
    const fault = findJsonFault(text);
    expect(fault?.what).toContain(what);
    expect(fault?.offset).toBe(offset);
  });

  test('names a key that one object has twice, and lets two objects have it', () => {
    expect(findJsonFault('{"a": {"b": 1, "b": 2}}')).toEqual({ kind: 'double key', offset: 15, what: '"b"' });
    expect(findJsonFault('[{"b": 1}, {"b": 2}]')).toBeNull();
  });

  test('refuses nesting without end before the stack does', () => {
    expect(findJsonFault('['.repeat(1_000_000))?.what).toContain('deep');
  });

  test('has a line and a column, both from 1', () => {
    expect(placeInText('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeInText('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});

test('the value null is a value, and not a failure to read one', () => {
  expect(parseJsonText('x.json', 'null')).toEqual({ output: { value: null }, problems: [] });
});

describe('the text of a JSON file', () => {
  const codeOf = (text: string) => parseJsonText('x.json', text).problems.map(({ code }) => code);

  test('is read as JSON.parse reads it, also by the quick look', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonText('x.json', text)).toEqual({ output: { value: JSON.parse(text) }, problems: [] });
      }),
    );
  });

  test.each([
    ['{"a": {"b": 1}, "c": [{"b": 2}]}', []],
    ['{"a": "says \\"b\\": c"}', []],
    ['{"a": "x\\":", "a": 1}', ['AR108']],
    ['{"a": 1, "b": {"c": 1, "c": 1}}', ['AR108']],
    [`${'['.repeat(60)}{"a":1}${']'.repeat(60)}`, []],
    [`${'['.repeat(60)}{"a":1,"a":1}${']'.repeat(60)}`, ['AR108']],
    [`${'['.repeat(200)}${']'.repeat(200)}`, ['AR107']],
    ['{"a": 1}\r\n', ['AR106']],
    ['\ufeff{"a": 1}', ['AR110']],
    ['{"a": 1', ['AR107']],
  ])('%s has the problems %j', (text, codes) => {
    expect(codeOf(text)).toEqual(codes);
  });
});
