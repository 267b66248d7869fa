/** The words of the parts that have been read, folded: what a search walks, and what the index is made from. */
import { numberAt } from '../../../domain/column.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import type { PassagesById } from '../../../domain/passages.ts';
import { eachWith, joinTexts, type JoinedTexts } from '../../../domain/report-texts.ts';

interface ReadPart {
  readonly texts: JoinedTexts;
  /** Of each text the number of its report. */
  readonly numbers: Uint32Array;
}

export interface PartTexts {
  /** Takes up a part, by its number. Throws where it does not hold just the passages of its articles. */
  readonly add: (number: number, part: PassagesById) => void;
  /** 1 for each report, in their order, whose passages hold the folded text, as far as parts have been read. */
  readonly hits: (needle: string) => Uint8Array<ArrayBuffer>;
  /** The folded words of the passages of a report; undefined where its part has not been read. */
  readonly wordsOf: (number: number) => string | undefined;
}

/** Numbers of the reports whose passages each part holds. */
function heldBy({ reports, passages: { here, parts, partOf } }: Corpus): number[][] {
  const held: number[][] = parts.map(() => []);
  reports.forEach(({ row: { id, article } }, number) => {
    if (!here.has(id)) held[partOf.get(article) ?? -1]?.push(number);
  });
  return held;
}

/** Nothing read yet of the parts of a corpus. */
export function noTexts(corpus: Corpus): PartTexts {
  const { reports } = corpus;
  const held = heldBy(corpus);
  const parts = new Map<number, ReadPart>();
  const partOf = new Int32Array(reports.length).fill(-1);
  const placeIn = new Uint32Array(reports.length);
  const exactOf = (part: PassagesById, number: number): string[] => {
    const id = reports[number]?.row.id ?? '';
    const passages = part.get(id);
    if (passages === undefined) throw new Error(`the passages of "${id}" are not in it`);
    return passages.map(({ exact }) => exact);
  };
  return {
    add: (number, part) => {
      const numbers = Uint32Array.from(held[number] ?? []);
      const texts = joinTexts(Array.from(numbers, (report) => exactOf(part, report)));
      if (part.size > numbers.length) throw new Error('it holds passages of reports that are not of its articles');
      numbers.forEach((report, place) => {
        partOf[report] = number;
        placeIn[report] = place;
      });
      parts.set(number, { texts, numbers });
    },
    hits: (needle) => {
      const found = new Uint8Array(reports.length);
      for (const { texts, numbers } of parts.values())
        eachWith(texts, needle, (place) => {
          found[numberAt(numbers, place)] = 1;
        });
      return found;
    },
    wordsOf: (number) => {
      const part = parts.get(partOf[number] ?? -1);
      if (part === undefined) return undefined;
      const { all, starts } = part.texts;
      const place = numberAt(placeIn, number);
      return all.slice(numberAt(starts, place), numberAt(starts, place + 1) - 1);
    },
  };
}
