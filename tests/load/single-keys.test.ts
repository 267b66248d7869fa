// @vitest-environment happy-dom
/** Keys of one letter are on until they are switched off, and what stands in the storage is not trusted. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'as-reported.single-keys';

/** The module anew, as after a reload. */
async function visit() {
  vi.resetModules();
  return import('../../src/load/single-keys.ts');
}

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('keys of one letter or sign', () => {
  test('are on at first, and off for every later visit once they were switched off', async () => {
    const first = await visit();
    expect(first.areSingleKeysOn()).toBe(true);
    first.switchSingleKeys(false);
    expect(first.areSingleKeysOn()).toBe(false);
    const second = await visit();
    expect(second.areSingleKeysOn()).toBe(false);
    second.switchSingleKeys(true);
    expect((await visit()).areSingleKeysOn()).toBe(true);
  });

  test.each(['on', '', 'OFF', '{"off":true}', 'null'])('are on where the storage holds "%s"', async (stored) => {
    window.localStorage.setItem(KEY, stored);
    expect((await visit()).areSingleKeysOn()).toBe(true);
  });

  test('stay off for this visit where nothing can be stored', async () => {
    const denied = () => {
      throw new DOMException('denied');
    };
    vi.spyOn(window.localStorage, 'getItem').mockImplementation(denied);
    vi.spyOn(window.localStorage, 'setItem').mockImplementation(denied);
    const { areSingleKeysOn, switchSingleKeys } = await visit();
    expect(areSingleKeysOn()).toBe(true);
    switchSingleKeys(false);
    expect(areSingleKeysOn()).toBe(false);
  });
});
