// @vitest-environment happy-dom
/** The first-visit note is put away for good, and a browser that stores nothing still puts it away. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'as-reported.first-visit';

/** The module anew, as after a reload. */
async function visit() {
  vi.resetModules();
  const { putAway, usePutAway } = await import('../../../src/features/help/visited.ts');
  function Probe() {
    return <p>{usePutAway() ? 'away' : 'shown'}</p>;
  }
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () => root.render(<Probe />));
  return { putAway: () => act(async () => putAway()), text: () => place.textContent, Probe };
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  window.localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the first-visit note', () => {
  test('is shown on a first visit', async () => {
    expect((await visit()).text()).toBe('shown');
  });

  test('stays away once it was put away', async () => {
    const first = await visit();
    await first.putAway();
    expect(first.text()).toBe('away');
    expect((await visit()).text()).toBe('away');
  });

  test('is shown where storage holds a word that is not ours', async () => {
    window.localStorage.setItem(KEY, '{"read":true}');
    expect((await visit()).text()).toBe('shown');
  });

  test('is put away for this visit where the browser denies storage', async () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny);
    const only = await visit();
    expect(only.text()).toBe('shown');
    await only.putAway();
    expect(only.text()).toBe('away');
  });

  test('is left out of the prerendered page, so that it never flashes up for those who read it', async () => {
    const { Probe } = await visit();
    expect(renderToString(<Probe />)).toBe('<p>away</p>');
  });
});
