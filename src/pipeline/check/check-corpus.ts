/** The rules across articles: run when every file has come through by itself. */
import { addDays } from '../../domain/day.ts';
import { groupBy } from '../../domain/corpus.ts';
import type { Problem } from '../problem.ts';
import type { Registry } from '../registry.ts';
import { FIRST_DAY, reasonFaults } from './check-days.ts';
import { mapAndChartProblems, statusProblems } from './check-status.ts';
import type { FigureEntry, Ledger, ShareEntry } from './ledger.ts';

function doubledIds({ doubled, rows }: Ledger): Problem[] {
  return doubled.map(({ file, id }) => {
    const remedy = `${rows.get(id)} has this id too; write another`;
    return { code: 'AR401', file, field: id, value: id, remedy };
  });
}

function unknownRows({ differences }: Registry, { rows }: Ledger): Problem[] {
  return differences.rows.flatMap((difference) =>
    difference.rows.flatMap((id, index) => {
      if (rows.has(id)) return [];
      const remedy = 'no annotation has this row; correct the id, or leave it out';
      return [{ code: 'AR406', file: differences.file, field: `${difference.id}.rows.${index}`, value: id, remedy }];
    }),
  );
}

function untoldHappenings({ happenings }: Registry, { told }: Ledger): Problem[] {
  return happenings.rows
    .filter(({ id }) => !told.has(id))
    .map(({ id }) => {
      const remedy = 'no event of any article tells it; add one, or remove the happening';
      return { code: 'AR511', file: happenings.file, field: id, value: id, remedy };
    });
}

function happeningDays({ happenings, articles }: Registry): Problem[] {
  const last = articles.rows.reduce((day, { published }) => (published.to > day ? published.to : day), FIRST_DAY);
  return happenings.rows.flatMap(({ id, day }) =>
    reasonFaults(`${id}.day`, day, addDays(last, 366)).map((fault) => ({ ...fault, file: happenings.file })),
  );
}

function articleDays({ articles }: Registry): Problem[] {
  return articles.rows.flatMap(({ id, published }) =>
    reasonFaults(`articles.${id}.published`, published, '2199-12-31').map((fault) => ({
      ...fault,
      file: articles.file,
    })),
  );
}

/** A share that the axis does not reach would be left out of the chart in silence. */
function axisProblems({ corpus }: Registry, { shares }: Ledger): Problem[] {
  return shares.flatMap(({ row: { id, day }, file }) => {
    if (day.to >= corpus.axisFrom && day.from <= corpus.axisTo) return [];
    const remedy = `lies off the day axis, ${corpus.axisFrom} to ${corpus.axisTo}; correct it, or widen the axis in corpus.json`;
    return [{ code: 'AR517', file, field: `shareReports.${id}.day.to`, value: day.to, remedy }];
  });
}

function wholeProblems(group: readonly ShareEntry[]): Problem[] {
  const lows = group.flatMap(({ row }) => (row.low === null ? [] : [{ holder: row.holder, low: row.low }]));
  const most = (holder: string) => Math.max(0, ...lows.filter((each) => each.holder === holder).map(({ low }) => low));
  const total = most('government') + most('opposition');
  const [first] = group;
  if (total <= 100 || first === undefined) return [];
  const ids = group.map(({ row }) => row.id).join(', ');
  const remedy = `${ids} give the two sides ${total} percent of one area on one day, and one source cannot mean that; correct a bound, the area or the claim`;
  return [{ code: 'AR510', file: first.file, field: `shareReports.${first.row.id}.low`, value: first.row.low, remedy }];
}

/** One source, one area, one day: the sides together hold no more than the whole. */
function shareSums({ shares }: Ledger): Problem[] {
  const keyOf = ({ row, article }: ShareEntry) =>
    [article.id, row.claim.claimant ?? '', row.area, row.day.from, row.day.to].join(' ');
  return [...groupBy(shares, keyOf).values()].flatMap(wholeProblems);
}

function partProblems(parts: readonly FigureEntry[], counts: readonly FigureEntry[]): Problem[] {
  const sum = parts.reduce((total, { row }) => total + Number(row.low), 0);
  const [first] = parts;
  const broken = counts.find(({ row }) => row.high !== null && sum > row.high);
  if (broken === undefined || first === undefined) return [];
  const ids = parts.map(({ row }) => row.id).join(', ');
  const remedy = `${ids} add up to ${sum}, more than the ${broken.row.high} of ${broken.row.id}; correct a number, or take one out of the count`;
  return [
    { code: 'AR509', file: first.file, field: `figures.${first.row.id}.partOf`, value: first.row.partOf, remedy },
  ];
}

/** The parts that one article gives of a count stay within it; a count may have parts that nobody tells. */
function countProblems({ figures }: Ledger): Problem[] {
  const counts = groupBy(figures, ({ row }) => row.count);
  const parts = groupBy(
    figures.filter(({ row }) => row.partOf !== null),
    ({ row, article }) => `${row.partOf} ${article.id}`,
  );
  return [...parts.values()].flatMap((group) => {
    const remedy = `no figure has this as its "count"; correct it, or give the figure of the whole this count`;
    return group.slice(0, 1).flatMap(({ row: { id, partOf }, file }): Problem[] => {
      const known = counts.get(partOf);
      if (known !== undefined) return partProblems(group, known);
      return [{ code: 'AR407', file, field: `figures.${id}.partOf`, value: partOf, remedy }];
    });
  });
}

/** Every rule across articles. Linear in the rows. */
export function checkCorpus(registry: Registry, ledger: Ledger): Problem[] {
  return [
    ...doubledIds(ledger),
    ...unknownRows(registry, ledger),
    ...untoldHappenings(registry, ledger),
    ...articleDays(registry),
    ...happeningDays(registry),
    ...axisProblems(registry, ledger),
    ...shareSums(ledger),
    ...countProblems(ledger),
    ...statusProblems(ledger, registry.corpus, registry.places.file),
    ...mapAndChartProblems(ledger, registry.corpus),
  ];
}
