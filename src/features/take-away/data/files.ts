/** The data files: a table for spreadsheets, the same rows as JSON, and what each field means. */
import type { Moment } from '../../../domain/status.ts';
import type { Words } from '../../../words/words.ts';
import { writeCsv } from './csv.ts';
import { cellOf, FIELDS, type Row } from './fields.ts';
import type { Shown } from './shown.ts';

export interface Origin {
  readonly title: string;
  readonly link: string;
  readonly moment: Moment;
  readonly dataVersion: string;
  readonly shown: Omit<Shown, 'reports'>;
}

export function csvFile(rows: readonly Row[]): string {
  return writeCsv([FIELDS, ...rows.map((row) => FIELDS.map((field) => cellOf(row[field])))]);
}

/** Each field with its meaning, in the reader's language. */
function dictionary({ t }: Words): { readonly field: string; readonly meaning: string }[] {
  return FIELDS.map((field) => ({ field, meaning: t(`takeAway.field.${field}`) }));
}

export function dictionaryFile(words: Words): string {
  const { t } = words;
  const head = [t('takeAway.dictionary.field'), t('takeAway.dictionary.meaning')];
  return writeCsv([head, ...dictionary(words).map(({ field, meaning }) => [field, meaning])]);
}

export function jsonFile(rows: readonly Row[], origin: Origin, words: Words): string {
  const { title, link, moment, dataVersion, shown } = origin;
  const about = {
    title,
    link,
    event_day: moment.day,
    known_by: moment.knownBy,
    data_version: dataVersion,
    left_out: shown,
  };
  return `${JSON.stringify({ about, dictionary: dictionary(words), reports: rows }, null, 2)}\n`;
}
