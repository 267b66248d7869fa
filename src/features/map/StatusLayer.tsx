import { useMemo } from 'react';
import { useCorpus } from '../../load/useCorpus.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { CityStage } from './CityStage.tsx';
import { labelBlocks } from './label-blocks.ts';
import { Legend } from './Legend.tsx';
import type { DistrictRow } from './model.ts';
import type { Mark } from './scene.ts';
import type { Shapes } from './shapes.ts';
import { Stars, StatusDrawing } from './StatusDrawing.tsx';
import { statusWords } from '../../words/status.ts';
import { useMapRows } from './use-city.ts';

function isUnderFire(row: DistrictRow): boolean {
  return row.isUnderFire;
}

/** Who holds which district, as reported. */
export function StatusLayer() {
  const corpus = useCorpus();
  const words = useWords();
  const rows = useMapRows();
  const { t } = words;
  const blocks = useMemo(() => labelBlocks(rows.districts, corpus, words), [rows, corpus, words]);
  const shown = useMemo(() => new Set(rows.districts.map(({ look }) => look)), [rows]);
  const drawDistricts = (shapes: Shapes) => <StatusDrawing rows={rows.districts} shapes={shapes} />;
  const drawSigns = (marks: readonly Mark[]) => <Stars marks={marks} />;
  return (
    <>
      <CityStage
        rows={rows}
        blocks={blocks}
        told={t('map.named', { told: rows.told, total: rows.districts.length })}
        hasSign={isUnderFire}
        drawDistricts={drawDistricts}
        drawSigns={drawSigns}
        tell={(row) => [statusWords(row, corpus, words), t('map.reports', { count: row.reports.length })]}
      />
      <Legend shown={shown} isUnderFire={rows.districts.some(isUnderFire)} />
    </>
  );
}
