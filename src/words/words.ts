/** The interface's words in one language: messages, days, numbers. No text of a report passes through here. */
import { setupI18n } from '@lingui/core';
import { dayNumber } from '../domain/day.ts';
import type { Catalog, MessageKey } from './catalog.ts';
import { inDirection, withShownValues } from './shown-values.ts';

export type Values = Readonly<Record<string, string | number>>;

/** `long` "Thursday 8 December 2016", `short` "Thu 8 Dec 2016", `brief` "Thu 8 Dec", `tiny` "8 Dec", `tick` "Thu 8", `date` "8 Dec 2016", `year` "2016". */
export type DayStyle = 'long' | 'short' | 'brief' | 'tiny' | 'tick' | 'date' | 'year';

export interface Words {
  /** The language's folder of messages: "en". */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Attributes of an element that holds our own words on the reports: English until they are translated. */
  readonly own: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  /** The message of a key, with its values put in (ICU: plurals by the language's own rules). */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** An ISO day in words; a day has no time zone, so none is applied. */
  readonly day: (iso: string, style: DayStyle) => string;
  /** A day, or "8–9 Dec" for a range. */
  readonly days: (range: { readonly from: string; readonly to: string }, style: DayStyle) => string;
  readonly number: (value: number) => string;
  /** A line of a drawing, in the direction of the language whatever the drawing's own is. */
  readonly line: (text: string) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** The name of a thing that has an English and an Arabic one. */
  readonly name: (named: { readonly name: string; readonly nameAr: string }) => string;
  /** The short name of an outlet; Arabic has no shorter one. */
  readonly short: (outlet: { readonly short: string; readonly nameAr: string }) => string;
}

const PARTS: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  brief: { weekday: 'short', day: 'numeric', month: 'short' },
  tiny: { day: 'numeric', month: 'short' },
  tick: { weekday: 'short', day: 'numeric' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

const MS_PER_DAY = 86_400_000;
const MOST_WRITTEN = 5000;

/** English weekday, day and month stand without commas; "Thu 8 Dec", as on the printed page. */
function joinParts(format: Intl.DateTimeFormat, iso: string, tag: string): string {
  const at = dayNumber(iso) * MS_PER_DAY;
  if (!tag.startsWith('en')) return format.format(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format
      .formatToParts(at)
      .find((each) => each.type === type)
      ?.value.replace('Sept', 'Sep');
  return [part('weekday'), part('day'), part('month'), part('year')].filter((text) => text !== undefined).join(' ');
}

function dayFormats(tag: string): (iso: string, style: DayStyle) => string {
  const formats = new Map<DayStyle, Intl.DateTimeFormat>();
  const written = new Map<string, string>();
  const write = (iso: string, style: DayStyle) => {
    const format = formats.get(style) ?? new Intl.DateTimeFormat(tag, { ...PARTS[style], timeZone: 'UTC' });
    formats.set(style, format);
    return joinParts(format, iso, tag);
  };
  return (iso, style) => {
    const key = `${style} ${iso}`;
    const text = written.get(key) ?? write(iso, style);
    // a few hundred days come up again and again; links may name any other
    if (written.size < MOST_WRITTEN) written.set(key, text);
    return text;
  };
}

/** A browser takes its time to make a formatter: it is made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** Words that can be added to: what the page says first comes with it, and the rest behind it. */
export interface GrowingWords {
  readonly words: Words;
  readonly add: (catalog: Catalog) => void;
}

/** Words of one language from its compiled catalog; `language.tag` decides the names of days and the digits. */
export function makeWords(locale: string, catalog: Catalog): Words {
  return growingWords(locale, catalog).words;
}

/** The same, for a catalog that is not whole yet. */
export function growingWords(locale: string, catalog: Catalog): GrowingWords {
  const tag = String(catalog['language.tag']);
  const i18n = setupI18n({ locale, locales: tag, messages: { [locale]: catalog } });
  const direction = String(catalog['language.direction']) === 'rtl' ? 'rtl' : 'ltr';
  const day = dayFormats(tag);
  const numbers = once(() => new Intl.NumberFormat(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const words: Words = {
    locale,
    direction,
    own: { lang: 'en', dir: 'ltr' },
    t: (key, values) =>
      i18n._(key, values === undefined || locale === 'en' ? values : withShownValues(values, numbers())),
    day,
    days: ({ from, to }, style) => {
      if (from === to) return day(to, style);
      // one year needs to be told only once
      if (style === 'short' && from.slice(0, 4) === to.slice(0, 4)) return `${day(from, 'brief')} – ${day(to, style)}`;
      const isOneMonth = (style === 'tiny' || style === 'date') && from.slice(0, 7) === to.slice(0, 7);
      return isOneMonth
        ? `${numbers().format(Number(from.slice(8)))}–${day(to, style)}`
        : `${day(from, style)} – ${day(to, style)}`;
    },
    number: (value) => numbers().format(value),
    line: (text) => (direction === 'rtl' ? inDirection(text) : text),
    list: (items) => lists().format(items),
    name: ({ name, nameAr }) => (locale === 'ar' ? nameAr : name),
    short: ({ short, nameAr }) => (locale === 'ar' ? nameAr : short),
  };
  return { words, add: (more) => i18n.load(locale, more) };
}
