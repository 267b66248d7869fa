/** The day of a suggested row: from the words of its own sentence, or the day of publication. */
import type { Dated, DayBasis } from '../../domain/day.ts';
import type { DaySuggestion, Span } from '../../extract/types.ts';
import { sentenceAround, type NewArticle } from './new-article.ts';

function basisOf({ rule }: DaySuggestion): DayBasis {
  if (rule === 'date as printed') return 'printed';
  return rule.startsWith('weekday') ? 'weekday' : 'deduced';
}

function datedOf(day: DaySuggestion, { published }: NewArticle): Dated | null {
  const { from, to, text } = day;
  if (from === null || to === null || from > to || (published !== null && to > published.to)) return null;
  return { from, to, basis: basisOf(day), reason: `Read from “${text.replace(/\s+/g, ' ')}”.` };
}

function within(day: Span, { start, end }: Span): boolean {
  return start <= day.start && day.end <= end;
}

/** The day of a report: the one that its sentence names, where it names one only; else the publication's. */
export function dayOfReport(article: NewArticle, span: Span): Dated | null {
  const sentence = sentenceAround(article, span);
  const named = article.found.days.filter((day) => within(day, sentence));
  const [only] = named;
  const own = only === undefined || named.length > 1 ? null : datedOf(only, article);
  if (own !== null || article.published === null) return own;
  const { from, to } = article.published;
  return { from, to, basis: 'publication', reason: 'The sentence names no day; the day of publication is taken.' };
}

/** How far from its cue the day of a statement may stand, in UTF-16 units: "said in an interview on Wednesday". */
const FARTHEST = 60;

/** The day on which words were said: named behind the cue, in the same clause. Null where the text names none there. */
export function daySaid(article: NewArticle, spans: readonly Span[], cue: string | null): Dated | null {
  const { text, found } = article;
  const outside = found.days.filter((day) => !spans.some((span) => within(day, span)));
  for (const span of spans) {
    const sentence = sentenceAround(article, span);
    for (const day of outside.filter((each) => within(each, sentence))) {
      const before = text.slice(Math.max(sentence.start, day.start - FARTHEST), day.start);
      const at = cue === null ? -1 : before.lastIndexOf(cue);
      if (at !== -1 && !/[,;:.!?“”"]|\bthat\b/.test(before.slice(at))) return datedOf(day, article);
    }
  }
  return null;
}
