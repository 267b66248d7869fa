import type { RefObject } from 'react';
import { shortVersion } from '../../domain/citation/source.ts';
import { found, outletOf, type Corpus } from '../../domain/corpus.ts';
import { useCorpus } from '../../load/useCorpus.ts';
import type { Picture } from '../../ui/picture.ts';
import { useSelection } from '../../view/useSelection.tsx';
import { useView } from '../../view/useView.tsx';
import type { Words } from '../../words/words.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { sheetAround } from './sheet.ts';

/** Names of the outlets whose reports are drawn, in the dataset's order. */
function outletNames(corpus: Corpus, reports: readonly string[], { name }: Words): string[] {
  const drawn = new Set(reports.map((id) => outletOf(corpus, found(corpus.byId, id)).id));
  return corpus.dataset.outlets.filter(({ id }) => drawn.has(id)).map(name);
}

function useNotes(picture: Picture, hasBoundaries: boolean): string[] {
  const corpus = useCorpus();
  const { moment } = useView();
  const { ids, isAll } = useSelection();
  const words = useWords();
  const { t, day, list } = words;
  const outlets = outletNames(corpus, picture.reports, words);
  const counts = { shown: ids.size, total: corpus.reports.length };
  return [
    t('takeAway.sheet.clocks', { day: day(moment.day, 'long'), knownBy: day(moment.knownBy, 'long') }),
    outlets.length === 0 ? t('takeAway.sheet.noOutlets') : t('takeAway.sheet.outlets', { outlets: list(outlets) }),
    ...(isAll ? [] : [t('takeAway.sheet.filtered', counts)]),
    ...(hasBoundaries ? [t('takeAway.sheet.boundaries')] : []),
    t('takeAway.sheet.version', { version: shortVersion(corpus.dataset.hash) }),
  ];
}

interface SheetProps {
  picture: Picture;
  hasBoundaries: boolean;
  ref: RefObject<SVGSVGElement | null>;
}

/** A picture with its title, days, outlets and link: what the file holds, shown as it will be. */
export function Sheet({ picture, hasBoundaries, ref }: SheetProps) {
  const { linkTo } = useView();
  const { t, direction } = useWords();
  const notes = useNotes(picture, hasBoundaries);
  const { width, height, at, texts } = sheetAround(picture, {
    title: t('core.title'),
    notes,
    link: linkTo(),
    direction,
  });
  return (
    <svg ref={ref} className="sheet" viewBox={`0 0 ${width} ${height}`}>
      <rect className="sheet-paper" width={width} height={height} />
      <g transform={`translate(${at.join(' ')})`}>{picture.drawing}</g>
      {texts.map(({ text, x, y, look }) => (
        <text key={y} className={`sheet-${look}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}
