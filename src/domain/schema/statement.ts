import * as v from 'valibot';
import { Dated } from '../day.ts';
import { Id, Note, Passage, Passages, Text } from './base.ts';

/** One link of the way the words came: "told AP", "quoted by Interfax". `actor` where the registry has it. */
export const Relay = v.strictObject({ words: Text, actor: v.nullable(Id) });

/** Words in quotation marks that nobody is named for: why, and a guess that says it is one. */
export const Unattributed = v.strictObject({
  pronoun: v.nullable(Text),
  why: Text,
  guess: v.nullable(v.strictObject({ name: Text, reason: Text })),
});

/** The same words printed again as a headline or in quotation marks: linked here, never a second card. */
export const Echo = v.strictObject({
  kind: v.picklist(['headline', 'subheading', 'scare quotes']),
  passage: Passage,
  note: Note,
});

/**
 * An actor's words. `direct`: full sentences in quotation marks; `partial`: a quoted fragment; `reported`:
 * indirect speech, retold in `summary`. Several passages = one quotation that the article splits.
 * No speakers = unattributed, and then `unattributed` says why.
 */
export const Statement = v.strictObject({
  id: Id,
  kind: v.picklist(['direct', 'partial', 'reported']),
  speakers: v.array(Id),
  role: v.nullable(Text),
  unattributed: v.nullable(Unattributed),
  passages: Passages,
  frame: v.nullable(v.strictObject({ before: v.nullable(Text), after: v.nullable(Text) })),
  cue: v.nullable(Text),
  said: v.nullable(Dated),
  place: v.nullable(Id),
  relay: v.array(Relay),
  about: v.array(Id),
  echoes: v.array(Echo),
  summary: Text,
  againstInterest: v.nullable(Text),
  note: Note,
});
