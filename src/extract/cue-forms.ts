import cueList from './lexicon/cues.json' with { type: 'json' };

/** What a form of a cue verb is: its base, and how it may stand. */
export interface CueForm {
  readonly base: string;
  readonly form: 'finite' | 'ing' | 'base';
}

const words = (lines: readonly string[]): Set<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Verbs of speech: they may follow a quotation and stand before their subject. */
export const speechCues: ReadonlySet<string> = words(cueList.speech);
/** Verbs for how somebody looks or sounds while he speaks: "shrug". */
export const gestureCues: ReadonlySet<string> = words(cueList.gestures);
/** Verbs of thinking and wishing: the words may be told by somebody else. */
export const thoughtCues: ReadonlySet<string> = words(cueList.thoughts);
/** Verbs of framing that tell what somebody does: inside reported speech the words are the speaker's. */
export const actCues: ReadonlySet<string> = words(cueList.acts);
/** Verbs of calling something a name. */
export const namingCues: ReadonlySet<string> = words(cueList.naming);
/** Verbs whose subject in the passive is the speaker. */
export const passiveCues: ReadonlySet<string> = words(cueList.passiveSubject);

/** Every form of every cue verb, in lower case. */
export const cueForms: ReadonlyMap<string, CueForm> = deriveCueForms();

function deriveCueForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const bases = [cueList.thoughts, cueList.framing, cueList.gestures, cueList.speech].flatMap((list) => [
    ...words(list),
  ]);
  for (const base of [...bases, ...passiveCues]) {
    forms.set(base, { base, form: 'base' });
    forms.set(withS(base), { base, form: 'finite' });
    forms.set(past(base), { base, form: 'finite' });
    forms.set(participle(base), { base, form: 'ing' });
  }
  for (const [word, base] of Object.entries(cueList.irregular)) {
    const form = word.endsWith('ing') ? 'ing' : 'finite';
    forms.set(word, { base, form });
  }
  return forms;
}

/** The third person of a verb, or the plural of a noun. */
export function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function participle(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
