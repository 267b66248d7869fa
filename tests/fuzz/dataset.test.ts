import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Dataset, DATASET_VERSION } from '../../src/domain/schema/dataset.ts';
import { LoadProblem } from '../../src/load/problem.ts';
import { readChecked } from '../../src/load/read-checked.ts';
import { control, dataset, figure, share, statement } from '../domain/tiny-corpus.ts';
import { mutateJson, mutateText, randomFrom, rounds } from './mutate.ts';

const COUNT = rounds(1000, 10_000);

const SOUND = JSON.stringify(
  dataset({
    statements: [statement({ id: 'a' })],
    controlReports: [control({ id: 'b' })],
    shareReports: [share({ id: 'c' })],
    figures: [figure({ id: 'd' })],
  }),
);

function outcome(text: string): 'accepted' | 'named' | 'thrown' {
  try {
    readChecked('data/dataset.json', text, Dataset, DATASET_VERSION);
    return 'accepted';
  } catch (error) {
    return error instanceof LoadProblem && error.detail.startsWith('data/dataset.json: ') ? 'named' : 'thrown';
  }
}

describe(`any of ${COUNT} broken datasets`, { timeout: 600_000 }, () => {
  const random = randomFrom(7);
  const texts = Array.from({ length: COUNT }, () =>
    random() < 0.3 ? mutateText(SOUND, random) : JSON.stringify(mutateJson(JSON.parse(SOUND), random)),
  );

  test('is accepted only if it is valid, and otherwise refused with a named problem', () => {
    const outcomes = texts.map((text) => ({ text, told: outcome(text) }));
    expect(outcomes.filter(({ told }) => told === 'thrown')).toEqual([]);
    const accepted = outcomes.filter(({ told }) => told === 'accepted');
    expect(accepted.filter(({ text }) => !v.is(Dataset, JSON.parse(text)))).toEqual([]);
    expect(outcomes.length - accepted.length).toBeGreaterThan(COUNT / 2);
  });
});
