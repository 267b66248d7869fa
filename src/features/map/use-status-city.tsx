import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import type { Look } from '../../ui/patterns-looks.ts';
import { reportsInWords } from '../../words/counts.ts';
import { statusWords } from '../../words/status.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { City } from './city.ts';
import { labelBlocks } from './label-blocks.ts';
import type { DistrictRow } from './model.ts';
import { Stars, StatusDrawing } from './StatusDrawing.tsx';
import { useMapRows } from './use-city.ts';

interface StatusCity {
  readonly city: City;
  /** Looks that the day has. */
  readonly shown: ReadonlySet<Look>;
  readonly isUnderFire: boolean;
}

function hasStar(row: DistrictRow): boolean {
  return row.isUnderFire;
}

/** The city by who holds which district, as reported. */
export function useStatusCity(): StatusCity {
  const corpus = useCorpus();
  const words = useWords();
  const rows = useMapRows();
  const { t } = words;
  const blocks = useMemo(() => labelBlocks(rows.districts, corpus, words), [rows, corpus, words]);
  const shown = useMemo(() => new Set(rows.districts.map(({ look }) => look)), [rows]);
  const city: City = {
    rows,
    blocks,
    told: t('map.named', { told: rows.told, total: rows.districts.length }),
    hasSign: hasStar,
    drawDistricts: (shapes) => <StatusDrawing rows={rows.districts} shapes={shapes} />,
    drawSigns: (marks) => <Stars marks={marks} />,
    tell: (row) => {
      if (row.reports.length === 0) return [t('map.reports', { count: 0 })];
      return [statusWords(row, corpus, words), reportsInWords(corpus, row.reports, words)];
    },
  };
  return { city, shown, isUnderFire: rows.districts.some(hasStar) };
}
