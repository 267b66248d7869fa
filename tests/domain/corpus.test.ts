import { describe, expect, test } from 'vitest';
import {
  dayOf,
  found,
  groupBy,
  indexDataset,
  isAgainstInterest,
  isQuotation,
  outletOf,
  placesOf,
  sayersOf,
  type Report,
} from '../../src/domain/corpus.ts';
import { passagesHere } from '../../src/domain/passages.ts';
import {
  control,
  corpus,
  dataset,
  event,
  figure,
  happening,
  on,
  OWN_VOICE,
  passage,
  place,
  share,
  statement,
} from './tiny-corpus.ts';

const CLAIMED = { ...OWN_VOICE, claimant: 'ministry', voice: 'actor' } as const;

function rows() {
  return dataset({
    statements: [statement({ id: 'q', speakers: ['envoy', 'ministry'], about: ['hospital', 'old-quarter'] })],
    controlReports: [control({ id: 'c', place: 'hospital', claim: CLAIMED })],
    shareReports: [share({ id: 's', area: 'east' })],
    figures: [figure({ id: 'f', place: 'old-quarter' }), figure({ id: 'g', place: null })],
    happenings: [
      happening({ id: 'talks', participants: ['envoy'], place: 'east' }),
      happening({ id: 'call', participants: [], place: null }),
    ],
    events: [event({ id: 'e', happening: 'talks' }), event({ id: 'h', happening: 'call', article: 'two' })],
  });
}

function reportIn(id: string): Report {
  return found(indexDataset(rows()).byId, id);
}

describe('a corpus', () => {
  test('lists every report: statements, control, shares, figures, events, each under its id', () => {
    const { reports, byId } = indexDataset(rows());
    expect(reports.map(({ kind, row }) => `${kind} ${row.id}`)).toEqual([
      'statement q',
      'control c',
      'share s',
      'figure f',
      'figure g',
      'event e',
      'event h',
    ]);
    expect([...byId.keys()]).toEqual(reports.map(({ row }) => row.id));
  });

  test('finds control reports by the place that they name', () => {
    expect(
      indexDataset(rows())
        .controlByPlace.get('hospital')
        ?.map(({ id }) => id),
    ).toEqual(['c']);
    expect(indexDataset(rows()).controlByPlace.has('old-quarter')).toBe(false);
  });

  test('names the row that a dataset speaks of and lacks', () => {
    expect(() => found(corpus().actors, 'nobody')).toThrow('"nobody"');
    expect(found(corpus().actors, 'envoy').id).toBe('envoy');
  });
});

describe('a report', () => {
  test('is said by the speakers of a statement, the claimant of a claim, those who took part in an event', () => {
    expect(['q', 'c', 's', 'e', 'h'].map((id) => sayersOf(corpus(rows()), reportIn(id)))).toEqual([
      ['envoy', 'ministry'],
      ['ministry'],
      [],
      ['envoy'],
      [],
    ]);
  });

  test('speaks of its place, its area or the place of its happening, or of none', () => {
    expect(['c', 's', 'f', 'g', 'e', 'h'].map((id) => placesOf(corpus(rows()), reportIn(id)))).toEqual([
      ['hospital', 'old-quarter'],
      ['east'],
      ['old-quarter'],
      [],
      ['east'],
      [],
    ]);
  });

  test('counts once for a place that it names beside one within it', () => {
    expect(placesOf(corpus(rows()), reportIn('q'))).toEqual(['hospital', 'old-quarter']);
  });

  test('speaks of each place once though places should lie within each other in a circle', () => {
    const places = [place({ id: 'a', within: 'b' }), place({ id: 'b', within: 'a' })];
    expect(placesOf(corpus({ places }), { kind: 'control', row: control({ id: 'c', place: 'a' }) })).toEqual([
      'a',
      'b',
    ]);
  });

  test('is of the day when it was said, or when it happened, and of none where the article gives none', () => {
    expect(dayOf({ kind: 'statement', row: statement({ id: 'q', said: on('2020-05-04') }) })?.to).toBe('2020-05-04');
    expect(dayOf({ kind: 'share', row: share({ id: 's', day: on('2020-05-03') }) })?.to).toBe('2020-05-03');
    expect(dayOf({ kind: 'figure', row: figure({ id: 'f', day: null }) })).toBeNull();
  });

  test('that names a place which the dataset does not hold speaks of that place alone', () => {
    expect(placesOf(corpus(), { kind: 'control', row: control({ id: 'c', place: 'harbour' }) })).toEqual(['harbour']);
  });

  test('has the outlet of its article, and its passages', () => {
    expect(outletOf(corpus(rows()), reportIn('h')).id).toBe('courier');
    const tiny = corpus({ controlReports: [control({ id: 'c', passages: [passage('left the quarter', 7)] })] });
    expect(passagesHere(tiny)(found(tiny.byId, 'c'))).toEqual([passage('left the quarter', 7)]);
  });

  test('is a quotation when its words are the speaker’s own, whole or in part', () => {
    const isOne = (kind: 'direct' | 'partial' | 'reported') =>
      isQuotation({ kind: 'statement', row: statement({ id: 'q', kind }) });
    expect([isOne('direct'), isOne('partial'), isOne('reported')]).toEqual([true, true, false]);
    expect(isQuotation(reportIn('c'))).toBe(false);
  });

  test('is against interest when the data says why; an event claims nothing', () => {
    const why = 'It says that its own side lost.';
    expect(isAgainstInterest({ kind: 'control', row: control({ id: 'c', againstInterest: why }) })).toBe(true);
    expect(isAgainstInterest(reportIn('c'))).toBe(false);
    expect(isAgainstInterest(reportIn('e'))).toBe(false);
  });
});

test('groups stand in the order in which their keys first appear, rows within them as they were', () => {
  const groups = groupBy([3, 1, 4, 1, 5], (number) => number % 2 === 0);
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
