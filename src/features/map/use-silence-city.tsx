import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { City } from './city.ts';
import { countBlocks, independentWords } from './count-blocks.ts';
import { Counts, SilenceDrawing } from './SilenceDrawing.tsx';
import { countRows } from './silence.ts';
import { useMapRows } from './use-city.ts';

function isNamed({ reports }: { reports: readonly string[] }): boolean {
  return reports.length > 0;
}

/** The city by how many independent reports name each district. */
export function useSilenceCity(): City {
  const corpus = useCorpus();
  const words = useWords();
  const rows = useMapRows();
  const counts = useMemo(() => countRows(corpus, rows.districts), [corpus, rows]);
  const blocks = useMemo(() => countBlocks(counts, words), [counts, words]);
  const byPlace = useMemo(() => new Map(counts.map(({ row, count }) => [row.place.id, count])), [counts]);
  const countOf = (place: string) => byPlace.get(place) ?? 0;
  return {
    rows,
    blocks,
    told: words.t('map.silent', { silent: rows.districts.length - rows.told, total: rows.districts.length }),
    hasSign: isNamed,
    drawDistricts: (shapes) => <SilenceDrawing counts={counts} shapes={shapes} />,
    drawSigns: (marks) => <Counts marks={marks} countOf={countOf} />,
    tell: ({ place, reports }) => [independentWords(countOf(place.id), reports.length, words)],
  };
}
