/** A share's bounds must be those that its words allow. */
import type { Bounds } from '../../domain/bounds.ts';
import type { ShareSource } from '../source/annotation.ts';
import { boundsOfWords, isBetween, QUALIFIERS } from './bounds-of-words.ts';
import type { Fault } from './faults.ts';
import { shareIn } from './numbers-in-words.ts';

/** "two thirds" is written 66.7. */
const ROUNDING = 0.051;

const FIELDS = ['low', 'lowIncluded', 'high', 'highIncluded'] as const;

function boundFaults(row: ShareSource, wanted: Bounds, at: string): Fault[] {
  return FIELDS.filter((field) => row[field] !== wanted[field]).map((field) => ({
    code: 'AR503',
    field: `${at}.${field}`,
    value: row[field],
    remedy: `"${row.qualifier ?? 'a plain number'}" with ${row.stated ?? 'no number'} gives ${wanted[field]}; write that`,
  }));
}

function isPrinted({ passages }: ShareSource, qualifier: string): boolean {
  return passages.some(({ exact }) => exact.toLowerCase().includes(qualifier.toLowerCase()));
}

function ruleFaults(row: ShareSource, at: string): Fault[] {
  const { qualifier, stated } = row;
  if (qualifier?.toLowerCase() === 'between') {
    if (isBetween(row)) return [];
    const remedy = '"between" has both bounds, included, the lower one first, and no stated number';
    return [{ code: 'AR503', field: `${at}.qualifier`, value: qualifier, remedy }];
  }
  const wanted = boundsOfWords(qualifier, stated);
  if (wanted !== null) return boundFaults(row, wanted, at);
  const isKnown = qualifier === null || QUALIFIERS.includes(qualifier.toLowerCase());
  if (isKnown) {
    const remedy = `"${qualifier ?? 'a plain number'}" does not go with this number; correct one of them`;
    return [{ code: 'AR503', field: `${at}.stated`, value: stated, remedy }];
  }
  const remedy = `no rule says what this allows; write one of ${QUALIFIERS.join(', ')}, as printed`;
  return [{ code: 'AR503', field: `${at}.qualifier`, value: qualifier, remedy }];
}

function qualifierFaults(row: ShareSource, at: string): Fault[] {
  const { qualifier } = row;
  if (qualifier === null || isPrinted(row, qualifier)) return [];
  const remedy = 'the passage does not hold this word; write it as printed';
  return [{ code: 'AR503', field: `${at}.qualifier`, value: qualifier, remedy }];
}

/** Faults of one share report: number, qualifier and bounds against the printed words. */
export function shareFaults(row: ShareSource): Fault[] {
  const at = `shareReports.${row.id}`;
  const { words, stated } = row;
  const printed = shareIn(words);
  if (printed !== null && stated !== null && Math.abs(printed - stated) > ROUNDING) {
    const remedy = `the words say ${Number(printed.toFixed(1))}; write that`;
    return [{ code: 'AR503', field: `${at}.stated`, value: stated, remedy }];
  }
  return [...ruleFaults(row, at), ...qualifierFaults(row, at)];
}
