/** A figure's number must lie within its bounds and be the one printed. */
import type { FigureSource } from '../source/annotation.ts';
import type { Fault } from './faults.ts';
import { digitsIn } from './numbers-in-words.ts';

function boundFaults({ stated, low, high }: FigureSource, at: string): Fault[] {
  if (low !== null && high !== null && low > high)
    return [{ code: 'AR207', field: `${at}.low`, value: low, remedy: `low is above high, ${high}; swap them` }];
  if (stated === null) return [];
  const isInside = (low === null || low <= stated) && (high === null || stated <= high);
  if (isInside) return [];
  const remedy = `lies outside ${low ?? 'no bound'} to ${high ?? 'no bound'}; correct the number or the bounds`;
  return [{ code: 'AR508', field: `${at}.stated`, value: stated, remedy }];
}

/** Faults of one figure. A number in digits must be the stated one; words ("thousands") are not read. */
export function figureFaults(row: FigureSource): Fault[] {
  const at = `figures.${row.id}`;
  const [printed, ...others] = digitsIn(row.words);
  if (printed === undefined || others.length > 0 || row.stated === null || row.stated === printed)
    return boundFaults(row, at);
  return [
    { code: 'AR503', field: `${at}.stated`, value: row.stated, remedy: `the words print ${printed}; write that` },
  ];
}
