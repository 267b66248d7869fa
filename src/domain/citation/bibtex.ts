/** Sources as BibTeX. `@misc` with `url` and `date` is read by BibTeX and by biblatex alike. */
import type { Dated } from '../day.ts';
import { publisherName, shortVersion, type Source } from './source.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text that TeX prints as it stands. Line breaks become spaces. */
export function escapeTex(text: string): string {
  return Array.from(text.replaceAll(/\s*[\r\n]\s*/g, ' '), (sign) => SPECIAL[sign] ?? sign).join('');
}

/** An address: printed by `\url`, which wants its signs as they are; braces and backslashes are percent-encoded. */
function address(link: string): string {
  return link.replaceAll('\\', '%5C').replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function dateFields({ from, to }: Dated): [string, string][] {
  const range = from === to ? from : `${from}/${to}`;
  return [
    ['date', range],
    ['year', to.slice(0, 4)],
  ];
}

function fieldsOf(source: Source): [string, string][] {
  const publisher = publisherName(source);
  const day = source.published;
  return [
    // the inner braces keep the capitals as printed
    ['title', `{${escapeTex(source.title)}}`],
    ...(publisher === null ? [] : [['howpublished', escapeTex(publisher)] satisfies [string, string]]),
    ...(day === null ? [] : dateFields(day)),
    ...(source.note === '' ? [] : [['note', escapeTex(source.note)] satisfies [string, string]]),
    ['language', source.language],
    ['version', shortVersion(source.dataVersion)],
    ['url', address(source.link)],
    ['urldate', source.accessed],
  ];
}

function entry(source: Source): string {
  const fields = fieldsOf(source).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${source.key},\n${fields.join(',\n')}\n}`;
}

/** A .bib file. */
export function toBibtex(sources: readonly Source[]): string {
  return `${sources.map(entry).join('\n\n')}\n`;
}
