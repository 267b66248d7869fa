import { describe, expect, test } from 'vitest';
import { FiltersPanel } from '../../../src/features/filters/FiltersPanel.tsx';
import type { View } from '../../../src/view/view.ts';
import { actor, control, corpus, on, statement } from '../../domain/tiny-corpus.ts';
import { drawPanel, elements, textOf } from '../draw.tsx';

const tiny = corpus({
  actors: [
    actor({ id: 'envoy', name: 'Ada de Vries' }),
    actor({ id: 'ministry', name: 'The Ministry', side: 'government', kind: 'body' }),
    actor({ id: 'watchers', name: 'Watchers', side: 'media', kind: 'unnamed' }),
  ],
  statements: [
    statement({ id: 'a' }),
    statement({ id: 'b', speakers: ['ministry'], said: on('2020-05-09') }),
    statement({ id: 'c', speakers: [], said: null }),
    statement({ id: 'd', kind: 'reported', speakers: ['watchers'] }),
  ],
  controlReports: [control({ id: 'e' })],
});

function drawn(patch: Partial<View> = {}): string {
  return drawPanel(tiny, <FiltersPanel />, { date: '2020-05-08', ...patch });
}

function groups(patch: Partial<View> = {}): string[] {
  return elements(drawn(patch), 'fieldset');
}

describe('the filters', () => {
  test('are a search box and four groups, each with what its numbers count', () => {
    expect(drawn()).toContain('type="search"');
    expect(groups().map((html) => textOf(elements(html, 'h2')[0] ?? ''))).toEqual([
      'Actors',
      'Sides',
      'Outlets',
      'Places',
    ]);
    expect(groups().map((html) => textOf(elements(html, 'small')[0] ?? ''))).toEqual([
      'quotations',
      'quotations',
      'quotations',
      'reports',
    ]);
  });

  test('tell beside each choice how many it leaves now, of how many', () => {
    const [actors = ''] = groups();
    expect(textOf(actors)).toContain('Ada de Vries 1 /1');
    expect(textOf(actors)).toContain('The Ministry 0 /1');
    expect(actors).toContain('title="0 of 1 quotation"');
  });

  test('keep a choice that leaves nothing in sight, and tickable', () => {
    const ministry = elements(groups()[0] ?? '', 'label').find((html) => html.includes('The Ministry')) ?? '';
    expect(ministry).toContain('filters-zero');
    expect(ministry).not.toContain('disabled');
  });

  test('hide those who are only cited until asked, but never a checked one', () => {
    expect(textOf(groups()[0] ?? '')).toContain('1 more');
    expect(textOf(groups()[0] ?? '')).not.toContain('Watchers');
    expect(textOf(groups({ actor: ['watchers'] })[0] ?? '')).toContain('Cited, not quoted Watchers');
  });

  test('offer to let a group go, and all of them, once something is chosen', () => {
    expect(textOf(drawn())).not.toMatch(/clear/i);
    expect(drawn({ side: ['state'] })).toContain('aria-label="clear Sides"');
    expect(textOf(drawn({ side: ['state'] }))).toContain('1 quotation, no other report Clear all');
  });

  test('say what to let go of when nothing is left', () => {
    const text = textOf(drawn({ actor: ['ministry'], place: ['old-quarter'] }));
    expect(text).toContain('Nothing passes all of these filters.');
    expect(text).toContain('Without Actors: 1 report');
    expect(text).toContain('Without Places: 1 report');
  });

  test('say that only several together keep everything out', () => {
    const text = textOf(drawn({ actor: ['ministry'], place: ['old-quarter'], q: 'no such words' }));
    expect(text).toContain('Only together do they keep everything out');
  });

  test('stand behind one button that counts the choices', () => {
    expect(textOf(elements(drawn(), 'button')[0] ?? '')).toBe('Filters');
    expect(textOf(elements(drawn({ actor: ['envoy'], q: 'deal' }), 'button')[0] ?? '')).toBe('Filters (2)');
  });
});
