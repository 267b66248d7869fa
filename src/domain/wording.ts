/** The verbs that articles choose, as a lens: which verb a report has, and the tone that stands for it. */
import type { Corpus, Report } from './corpus.ts';

/** Verbs of speech that the cues of quotations are forms of. A cue of another verb stands as it is printed. */
const CUE_VERBS = [
  'accuse',
  'add',
  'announce',
  'argue',
  'ask',
  'claim',
  'confirm',
  'declare',
  'demand',
  'deny',
  'describe',
  'explain',
  'insist',
  'note',
  'plead',
  'quote',
  'report',
  'state',
  'stress',
  'urge',
  'vow',
  'warn',
  'write',
] as const;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'say',
  says: 'say',
  said: 'say',
  saying: 'say',
  tell: 'tell',
  tells: 'tell',
  told: 'tell',
  telling: 'tell',
  wrote: 'write',
  written: 'write',
};

/** Words before the verb: "was quoted", "has said", "also added". */
const BEFORE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'has', 'have', 'had', 'also', 'then', 'later']);

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ...CUE_VERBS.flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
  ...Object.entries(IRREGULAR),
]);

/** The dictionary form of a cue as printed: "adding that" is "add", "was quoted as saying" is "quote". */
export function cueVerb(cue: string): string {
  const word = cue
    .toLowerCase()
    .split(/\s+/)
    .find((each) => !BEFORE.has(each));
  return (word === undefined ? undefined : FORMS.get(word)) ?? cue;
}

/** The verb that carries a report, in its dictionary form; null where it has none. */
export function verbOf(report: Report): string | null {
  if (report.kind === 'control' || report.kind === 'share') return report.row.verb;
  return report.kind === 'statement' && report.row.cue !== null ? cueVerb(report.row.cue) : null;
}

/** Tones that a drawing has: the quiet one, and those that stand out. The last stands for all further verbs. */
export const TONES = 7;

export interface Toned {
  readonly verb: string;
  /** From 0: the verb of most reports is the quiet one. */
  readonly tone: number;
  /** Ids of the reports that have the verb. */
  readonly reports: readonly string[];
}

/**
 * The verbs of some reports, the most used first, each with its tone. Worked out over all days, so that no verb
 * changes its tone when a day is moved. No verb is called good or bad: the most used is quiet, the rare ones stand out.
 */
export function tonesOf(corpus: Corpus, isMeant: (report: Report) => boolean): Toned[] {
  const byVerb = new Map<string, string[]>();
  for (const report of corpus.reports) {
    const verb = isMeant(report) ? verbOf(report) : null;
    if (verb === null) continue;
    const known = byVerb.get(verb);
    if (known === undefined) byVerb.set(verb, [report.row.id]);
    else known.push(report.row.id);
  }
  return [...byVerb]
    .toSorted(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b))
    .map(([verb, reports], index) => ({ verb, reports, tone: Math.min(index, TONES - 1) }));
}
