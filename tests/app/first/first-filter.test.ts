// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKeeps, writeKeeps } from '../../../src/app/first/keeps.ts';
import { startFirstFilter } from '../../../src/app/first/first-filter.ts';
import { tellTakenOver } from '../../../src/app/first/taken-over.ts';
import { selectReports } from '../../../src/domain/filter.ts';
import { NO_FILTER } from '../../../src/domain/loosen.ts';
import { actor, corpus, statement } from '../../domain/tiny-corpus.ts';

const tiny = corpus({
  actors: [
    actor({ id: 'envoy', name: 'Ada de Vries' }),
    actor({ id: 'ministry', name: 'The Ministry', side: 'government', kind: 'body' }),
  ],
  statements: [
    statement({ id: 'a', speakers: ['envoy'] }),
    statement({ id: 'b', speakers: ['ministry'] }),
    statement({ id: 'c', speakers: [] }),
    statement({ id: 'd', kind: 'reported', speakers: ['envoy'] }),
  ],
});
const MOMENT = { day: '9999-12-31', knownBy: '9999-12-31' };
const CARDS = ['a', 'b', 'c'];
const CHOICES = [
  ['actor', 'envoy'],
  ['actor', 'ministry'],
  ['actor', 'unattributed'],
  ['side', 'government'],
] as const;

function box(name: string, value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (found === null) throw new Error(`no box ${name}=${value}`);
  return found;
}

function tick(name: string, value: string): void {
  box(name, value).checked = !box(name, value).checked;
  box(name, value).dispatchEvent(new Event('change', { bubbles: true }));
}

function shown(): string[] {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-report]')];
  return cards.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['report'] ?? '');
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  const boxes = CHOICES.map(([name, value]) => `<input type="checkbox" name="${name}" value="${value}">`).join('');
  const cards = CARDS.map((id) => `<article data-report="${id}"></article>`).join('');
  document.body.innerHTML = `<div class="filters">${boxes}</div><div class="quotes">${cards}</div>`;
  startFirstFilter(writeKeeps(tiny));
});
afterEach(tellTakenOver);

describe('the first answer', () => {
  test('shows what the filter proper would, for every set of choices', () => {
    for (let set = 0; set < 2 ** CHOICES.length; set += 1) {
      const chosen = CHOICES.filter((_, index) => (set & (1 << index)) !== 0);
      for (const [name, value] of CHOICES)
        if (box(name, value).checked !== chosen.some((each) => each[0] === name && each[1] === value))
          tick(name, value);
      const of = (facet: string) => chosen.filter(([name]) => name === facet).map(([, id]) => id);
      const { ids } = selectReports(tiny, { ...NO_FILTER, actor: of('actor'), side: of('side') }, MOMENT);
      expect(shown()).toEqual(CARDS.filter((id) => ids.has(id)));
    }
  });

  test('puts the choices into the address, and takes them out again', () => {
    tick('actor', 'envoy');
    tick('side', 'government');
    tick('actor', 'ministry');
    expect(window.location.search).toBe('?actor=envoy,ministry&side=government');
    for (const [name, value] of [CHOICES[0], CHOICES[1], CHOICES[3]]) tick(name, value);
    expect(window.location.search).toBe('');
  });

  test('follows the address back', () => {
    tick('actor', 'envoy');
    window.history.replaceState(null, '', '/?actor=ministry');
    window.dispatchEvent(new Event('popstate'));
    expect(box('actor', 'envoy').checked).toBe(false);
    expect(box('actor', 'ministry').checked).toBe(true);
    expect(shown()).toEqual(['b']);
  });

  test('ends when the page is taken over: nothing stays hidden, and a tick is the page’s own affair', () => {
    tick('actor', 'envoy');
    tellTakenOver();
    expect(shown()).toEqual(CARDS);
    tick('actor', 'ministry');
    expect(shown()).toEqual(CARDS);
    expect(window.location.search).toBe('?actor=envoy');
  });
});

test('what each choice keeps is written for quotations only, and read back', () => {
  const keeps = readKeeps(writeKeeps(tiny));
  expect([...(keeps.get('actor=envoy') ?? [])]).toEqual(['a']);
  expect([...(keeps.get('actor=unattributed') ?? [])]).toEqual(['c']);
  expect([...(keeps.get('outlet=nobody') ?? [])]).toEqual([]);
});
