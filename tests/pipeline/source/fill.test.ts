import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Passage } from '../../../src/domain/schema/base.ts';
import { Annotation } from '../../../src/domain/schema/dataset.ts';
import { fillIn } from '../../../src/pipeline/source/fill.ts';
import { checkSchema } from '../../../src/pipeline/source/check-schema.ts';

const PASSAGE = { exact: 'the bridge', prefix: '', suffix: '', start: 4 };

const BARE = {
  article: 'one',
  controlReports: [
    {
      id: 'one-d1',
      passages: [PASSAGE],
      words: 'bridge',
      summary: 'The bridge is held.',
      place: 'bridge',
      change: 'held',
      holder: 'government',
      strength: 'stated',
      verb: 'hold',
    },
  ],
};

describe('what a curator may leave out', () => {
  test('is every list and every field that can be null', () => {
    const { output, problems } = checkSchema('one.json', Annotation, BARE);
    expect(problems).toEqual([]);
    expect(output).toMatchObject({ statements: [], shareReports: [], figures: [], events: [] });
    expect(output?.controlReports[0]).toMatchObject({ day: null, attack: null, againstInterest: null, note: null });
  });

  test('is the end of a passage, which its words and start give', () => {
    expect(fillIn(Passage, PASSAGE)).toEqual({ ...PASSAGE, end: 14 });
  });

  test('is no end that disagrees with them', () => {
    expect(checkSchema('one.json', Passage, { ...PASSAGE, end: 15 }).problems).toMatchObject([
      { code: 'AR205', field: 'end', value: 15 },
    ]);
  });

  test("is the claim, for a report in the article's own voice", () => {
    const { output } = checkSchema('one.json', Annotation, BARE);
    const claim = { claimant: null, voice: 'article', words: null, hedge: null, disputedBy: null };
    expect(output?.controlReports[0]?.claim).toEqual(claim);
  });

  test("is the voice of a claim: the actor's where a claimant is named", () => {
    const [row] = BARE.controlReports;
    const told = (claim: object) =>
      checkSchema('one.json', Annotation, { ...BARE, controlReports: [{ ...row, claim }] }).output?.controlReports[0]
        ?.claim;
    expect(told({ claimant: 'army' })).toMatchObject({ voice: 'actor', words: null });
    expect(told({ hedge: 'reportedly' })).toMatchObject({ voice: 'article', hedge: 'reportedly' });
    expect(told({ voice: 'caption' })).toMatchObject({ voice: 'caption', claimant: null });
  });

  test('is no list that must hold something', () => {
    const [{ passages: _, ...row } = { passages: [] }] = BARE.controlReports;
    expect(checkSchema('one.json', Annotation, { ...BARE, controlReports: [row] }).problems).toMatchObject([
      { code: 'AR202', field: 'controlReports.one-d1.passages' },
    ]);
  });

  test('gives the keys the order of the schema, whatever order they were written in', () => {
    const backwards = v.parse(Passage, fillIn(Passage, { start: 4, suffix: '', prefix: '', exact: 'the bridge' }));
    expect(Object.keys(backwards)).toEqual(['exact', 'prefix', 'suffix', 'start', 'end']);
  });
});

describe('a value of several kinds', () => {
  const Shape = v.union([
    v.strictObject({ kind: v.literal('line'), length: v.number(), note: v.nullable(v.string()) }),
    v.strictObject({ kind: v.literal('ring'), radius: v.number(), note: v.nullable(v.string()) }),
  ]);

  test('is filled in as the kind that it is', () => {
    expect(fillIn(v.array(Shape), [{ kind: 'ring', radius: 2 }])).toEqual([{ kind: 'ring', radius: 2, note: null }]);
  });

  test('is told of, deep within rows that may be null, with its own place', () => {
    const Map = v.strictObject({ layers: v.nullable(v.array(v.strictObject({ shape: v.nullable(Shape) }))) });
    const layers = [{ shape: null }, { shape: { kind: 'line', length: true } }];
    expect(checkSchema('x.json', Map, { layers }).problems).toMatchObject([
      { code: 'AR204', field: 'layers.1.shape.length', value: true },
    ]);
  });

  test('that is none of them is told what it may be, where all kinds want it at one place', () => {
    expect(checkSchema('x.json', Shape, 7).problems).toMatchObject([
      { code: 'AR204', field: '', value: 7, remedy: 'write object' },
    ]);
    expect(checkSchema('x.json', v.array(Shape), [{ kind: 'disc', radius: 2 }]).problems).toMatchObject([
      { code: 'AR203', field: '0.kind', value: 'disc', remedy: 'write one of "ring"' },
    ]);
    expect(checkSchema('x.json', Shape, { kind: 'disc' }).problems).toMatchObject([
      { code: 'AR203', field: 'kind', remedy: 'write one of "line", "ring"' },
    ]);
  });

  test('is told of as the kind that it comes nearest to', () => {
    const { problems } = checkSchema('x.json', v.array(Shape), [{ kind: 'ring', radius: 'two' }]);
    expect(problems).toMatchObject([{ code: 'AR204', field: '0.radius', value: 'two', remedy: 'write number' }]);
  });
});
