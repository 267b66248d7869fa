import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { CityStage } from './CityStage.tsx';
import { countBlocks, independentWords } from './label-blocks.ts';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';
import { Counts, SilenceDrawing, SilenceLegend } from './SilenceDrawing.tsx';
import { countRows } from './silence.ts';
import { useMapRows } from './use-city.ts';

function isNamed({ reports }: { reports: readonly string[] }): boolean {
  return reports.length > 0;
}

/** How many independent reports name each district: what is not told is part of the picture. */
export function SilenceLayer() {
  const corpus = useCorpus();
  const words = useWords();
  const rows = useMapRows();
  const { t } = words;
  const counts = useMemo(() => countRows(corpus, rows.districts), [rows, corpus]);
  const blocks = useMemo(() => countBlocks(counts, words), [counts, words]);
  const byPlace = useMemo(() => new Map(counts.map(({ row, count }) => [row.place.id, count])), [counts]);
  const countOf = (place: string) => byPlace.get(place) ?? 0;
  const drawDistricts = (shapes: Shapes) => <SilenceDrawing counts={counts} shapes={shapes} />;
  const drawSigns = (marks: readonly Mark[]) => <Counts marks={marks} countOf={countOf} />;
  return (
    <>
      <CityStage
        rows={rows}
        blocks={blocks}
        told={t('map.silent', { silent: rows.districts.length - rows.told, total: rows.districts.length })}
        hasSign={isNamed}
        drawDistricts={drawDistricts}
        drawSigns={drawSigns}
        tell={({ place, reports }) => [independentWords(countOf(place.id), reports.length, words)]}
      />
      <SilenceLegend />
    </>
  );
}
