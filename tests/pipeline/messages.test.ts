/** Messages as the page gets them: compiled, and marked where a value is shown as the language writes it. */
import { expect, test } from 'vitest';
import { compileMessages } from '../../src/pipeline/vite-messages.ts';

/** The compiled messages of a file. */
function compiled(file: string, texts: Readonly<Record<string, string>>): unknown {
  const module = compileMessages(file, JSON.stringify(texts));
  return JSON.parse(module.replace(/^export default /, '').replace(/;$/, ''));
}

test('a text without values stays a text, in every language', () => {
  for (const language of ['en', 'ar'])
    expect(compiled(`src/words/messages/${language}/a.json`, { 'a.close': 'Close' })).toEqual({ 'a.close': ['Close'] });
});

test('a value of another language has a star, so that the page writes it as that language does', () => {
  expect(compiled('messages/en/a.json', { 'a.of': 'of {name}' })).toEqual({ 'a.of': ['of ', ['name']] });
  expect(compiled('messages/ar/a.json', { 'a.of': 'من {name}' })).toEqual({ 'a.of': ['من ', ['name*']] });
});

test('a value that chooses a form has none, its number sign neither; values within the forms have one', () => {
  const text = '{count, plural, one {one by {name}} other {# by {name}}}';
  expect(compiled('messages/ar/a.json', { 'a.count': text })).toEqual({
    'a.count': [['count', 'plural', { one: ['one by ', ['name*']], other: ['#', ' by ', ['name*']] }]],
  });
  expect(compiled('messages/ar/a.json', { 'a.day': '{day, date, short}' })).toEqual({
    'a.day': [['day', 'date', 'short']],
  });
});

test('a message that is no message is named with its file and key', () => {
  expect(() => compiled('messages/ar/a.json', { 'a.bad': '{count, plural' })).toThrow(
    /^messages\/ar\/a\.json: a\.bad: .*; mend the message$/s,
  );
});
