import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/schema/dataset.ts';
import { countBlocks } from '../../../src/features/map/count-blocks.ts';
import { labelBlocks } from '../../../src/features/map/label-blocks.ts';
import { countRows } from '../../../src/features/map/silence.ts';
import { districtName } from '../../../src/features/map/status-words.ts';
import { statusWords } from '../../../src/words/status.ts';
import { englishWords } from '../../../src/words/load-words.ts';
import { actor, control, on, OWN_VOICE, type ControlReport } from '../../domain/tiny-corpus.ts';
import { cityOf, districtId, grid, LATE, rowOf, rowsOf } from './maps.ts';

const city = grid(3, 2);
const [first, second, third] = [districtId(0, 0), districtId(1, 0), districtId(2, 0)];
const MINISTRY = { ...OWN_VOICE, claimant: 'ministry', voice: 'actor', words: 'the ministry said' } as const;

function told(reports: ControlReport[], more: Partial<Dataset> = {}, moment = LATE) {
  const corpus = cityOf(city, reports, more);
  const rows = rowsOf(corpus, city, moment);
  return {
    corpus,
    rows,
    blocks: labelBlocks(rows.districts, corpus, englishWords),
    nameOf: (id: string) => districtName(rowOf(rows, id), corpus, englishWords),
    statusOf: (id: string) => statusWords(rowOf(rows, id), corpus, englishWords),
  };
}

describe('the name of a district', () => {
  test('says its name, its status in words, and how many reports name it', () => {
    const { nameOf } = told([control({ id: 'a', place: first })]);
    expect(nameOf(first)).toBe('District 0 0, held by government and allies, in the article’s own voice, 1 report');
    expect(nameOf(second)).toBe('District 1 0, no report, 0 reports');
  });

  test('says how a status is carried', () => {
    const { statusOf } = told([
      control({ id: 'a', place: first, strength: 'claimed', holder: 'opposition', change: 'held' }),
      control({ id: 'b', place: second, strength: 'implied' }),
    ]);
    expect(statusOf(first)).toBe('held by opposition, claimed by one side');
    expect(statusOf(second)).toBe('held by government and allies, by implication only');
  });

  test('says that reports disagree, that they are old, and that nobody says who holds it', () => {
    const { statusOf } = told([
      control({ id: 'a', place: first }),
      control({ id: 'b', place: first, holder: 'opposition', change: 'held' }),
      control({ id: 'c', place: second, day: on('2020-05-01') }),
      control({ id: 'd', place: third, change: 'evacuated', holder: null }),
    ]);
    expect(statusOf(first)).toBe('contested, reports disagree');
    expect(statusOf(second)).toBe('old report only, government and allies, Fri 1 May');
    expect(statusOf(third)).toBe('holder not stated');
  });

  test('names who fired only where a report does', () => {
    const fire = (attacker: string | null) =>
      ({ change: 'attacked', holder: null, attack: { kind: 'bombed', attacker } }) as const;
    const { statusOf } = told([
      control({ id: 'a', place: first, ...fire(null) }),
      control({ id: 'b', place: second, ...fire('ministry') }),
    ]);
    expect(statusOf(first)).toBe('holder not stated; bombed, attacker not stated');
    expect(statusOf(second)).toBe('holder not stated; bombed by ministry');
  });
});

describe('the words beside a district', () => {
  test('are its name, then the report’s word and day', () => {
    const { blocks } = told([control({ id: 'a', place: first, words: 'taken', day: on('2020-05-07') })]);
    expect(blocks).toMatchObject([{ names: [{ text: 'District 0 0' }], lines: ['“taken”, Thu\u00a07\u00a0May'] }]);
  });

  test('are one block for districts that one report names in the same words', () => {
    const shared = { words: 'seizing', strength: 'claimed', claim: MINISTRY } as const;
    const { blocks } = told([
      control({ id: 'a', place: first, ...shared }),
      control({ id: 'b', place: second, ...shared }),
      control({ id: 'c', place: third, words: 'taken' }),
    ]);
    expect(blocks.map(({ names }) => names.map(({ place }) => place))).toEqual([[first, second], [third]]);
  });

  test('are not shared by reports of two articles', () => {
    const { blocks } = told([
      control({ id: 'a', place: first, article: 'one' }),
      control({ id: 'b', place: second, article: 'two' }),
    ]);
    expect(blocks).toHaveLength(2);
  });

  test('say who says so where it is not the article', () => {
    const lines = (patch: Partial<ControlReport>) =>
      told([control({ id: 'a', place: first, ...patch })]).blocks.flatMap((block) => block.lines);
    expect(lines({}).join(' ')).not.toContain('says');
    expect(lines({ strength: 'claimed', claim: MINISTRY }).at(-1)).toBe('“the ministry said”');
    expect(lines({ strength: 'claimed', claim: { ...MINISTRY, words: null } }).at(-1)).toBe('says ministry');
    expect(lines({ strength: 'implied' }).at(-1)).toBe('by whom is not stated');
    expect(lines({ claim: { ...OWN_VOICE, voice: 'caption' } }).at(-1)).toBe('in a photo caption');
  });

  test('say who left, not only who holds the place since', () => {
    const left = told([control({ id: 'a', place: first, change: 'left', words: 'withdrew' })]);
    expect(left.blocks[0]?.lines[0]).toBe('opposition “withdrew”, Thu\u00a07\u00a0May');
  });

  test('are ours where the report is carried by the name alone', () => {
    const listed = told([control({ id: 'a', place: first, words: 'district 0 0' })]);
    expect(listed.blocks[0]?.lines[0]).toBe('reported taken, Thu\u00a07\u00a0May');
  });

  test('are none where no report names a district', () => {
    expect(told([]).blocks).toEqual([]);
  });
});

describe('the layer that counts reports', () => {
  const reuse = { id: 'r', rows: ['a', 'b'], reports: ['a', 'b'], words: 12, runs: [] } satisfies Record<
    string,
    unknown
  >;

  test('counts reports of two articles that share wording as one', () => {
    const reports = [
      control({ id: 'a', place: first, article: 'one' }),
      control({ id: 'b', place: first, article: 'two' }),
      control({ id: 'c', place: first, article: 'two' }),
    ];
    const apart = told(reports);
    expect(countRows(apart.corpus, [rowOf(apart.rows, first)])).toMatchObject([{ count: 3, step: 3 }]);
    const shared = told(reports, { reuses: [{ ...reuse, rows: ['a', 'b'] }] });
    expect(countRows(shared.corpus, [rowOf(shared.rows, first)])).toMatchObject([{ count: 2, step: 2 }]);
    const [block] = countBlocks(countRows(shared.corpus, shared.rows.districts), englishWords);
    expect(block?.lines).toEqual(['2 independent reports, 3 in all']);
  });

  test('counts none where no report names the district', () => {
    const { corpus, rows } = told([]);
    expect(countRows(corpus, rows.districts).every(({ count, step }) => count === 0 && step === 0)).toBe(true);
  });
});

test('an actor that the registry names is named by it', () => {
  const actors = [actor({ id: 'ministry', name: 'The Ministry', side: 'government', kind: 'body' })];
  const { blocks } = told(
    [control({ id: 'a', place: first, strength: 'claimed', claim: { ...MINISTRY, words: null } })],
    { actors },
  );
  expect(blocks[0]?.lines.at(-1)).toBe('says The Ministry');
});
