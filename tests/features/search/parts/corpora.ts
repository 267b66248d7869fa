/** Invented corpora of any words, and the same ones in parts. */
import fc from 'fast-check';
import {
  actor,
  article,
  control,
  dataset,
  event,
  figure,
  happening,
  passage,
  place,
  share,
  statement,
} from '../../../domain/tiny-corpus.ts';
import { indexDataset, type Corpus } from '../../../../src/domain/corpus.ts';
import type { Dataset } from '../../../../src/domain/schema/dataset.ts';
import { startEngine, type Found, type TextEngine } from '../../../../src/features/search/parts/engine.ts';
import { LoadProblem } from '../../../../src/load/problem.ts';
import { pause } from '../../../../src/load/pause.ts';
import { splitDataset } from '../../../domain/split-dataset.ts';

/** Few words, so that most are met; of every sort that is folded. */
export const WORDS = ['bridge', 'Bridges', 'café', 'wait', '“we”', 'the', 'الشعار', 'Al-Shaar', 'İ', 'ﬁ', 'ß', '٢٠'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const passages = fc.array(
  text.map((words) => passage(words)),
  { minLength: 1, maxLength: 2 },
);
const of = fc.constantFrom('one', 'two', 'three');

function rows<T>(
  make: (id: string, patch: { article: string; passages: ReturnType<typeof passage>[]; summary: string }) => T,
  sort: string,
) {
  const patch = fc.record({ article: of, passages, summary: text });
  return fc.array(patch, { maxLength: 5 }).map((all) => all.map((each, number) => make(`${sort}${number}`, each)));
}

export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    statements: rows((id, patch) => statement({ id, ...patch }), 's'),
    controlReports: rows((id, patch) => control({ id, ...patch, place: 'shaar' }), 'c'),
    shareReports: rows((id, patch) => share({ id, ...patch }), 'p'),
    figures: rows((id, patch) => figure({ id, ...patch }), 'f'),
    events: rows((id, patch) => event({ id, ...patch }), 'e'),
  })
  .map((lists) =>
    dataset({
      ...lists,
      articles: [article({ id: 'one' }), article({ id: 'two', outlet: 'courier' }), article({ id: 'three' })],
      actors: [actor({ id: 'envoy', name: 'The Envoy' }), actor({ id: 'ministry' })],
      places: [
        place({ id: 'shaar', name: 'Al-Shaar', nameAr: 'الشعار' }),
        place({ id: 'old-quarter' }),
        place({ id: 'east' }),
      ],
      happenings: [happening({ id: 'talks' })],
    }),
  );

/** Something that a reader may type. */
export const anyTyped = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    'br',
    'e',
    'cafe',
    'we',
    'hopsital',
    'envoy',
    'ridges wa',
    '\n',
    '\u0000',
    'bridge\nbridge',
  ),
  text,
);

/** An engine that reads from texts; those among `lost` do not come. */
export function engineOver(files: ReadonlyMap<string, string>, lost: ReadonlySet<string> = new Set()): TextEngine {
  return startEngine({
    fetchText: async (file) => {
      await pause();
      const content = files.get(file);
      if (content === undefined || lost.has(file)) throw new LoadProblem('missing', `data/${file}: HTTP 404`);
      return content;
    },
    rest: pause,
  });
}

/** What is found once nothing more is to come. */
export async function foundAtLast(engine: TextEngine, needle: string): Promise<Found> {
  const found = await engine.find(needle);
  if (found.read === found.parts || found.problem !== null) return found;
  await pause();
  return foundAtLast(engine, needle);
}

export function wholeAndParts(data: Dataset, size = 1): { whole: Corpus; files: Map<string, string> } {
  return { whole: indexDataset(data), files: splitDataset(data, size) };
}
