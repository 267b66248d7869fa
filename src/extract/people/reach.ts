/** What keeps a pronoun from reaching somebody who was named before. */
import type { Line, Reading } from './reading.ts';
import { isBodyLike } from './suits.ts';
import type { Voice } from './voice.ts';

/** Somebody described, man or woman, in another paragraph: where the reporter tells on, "she" may be whom all this is about. */
export function isVague({ entity }: Voice, line: Line, before: Line): boolean {
  if (line.paragraph === before.paragraph || line.phrases[0]?.kind === 'piece') return false;
  return entity?.kind === 'unnamed' && entity.gender === 'unknown' && !entity.plural;
}

/** A quotation of somebody else in an earlier paragraph ends the reach of a pronoun. */
export function blocks(reading: Reading, before: Line, paragraph: number): boolean {
  if (before.paragraph.index === paragraph) return false;
  const heard = reading.hearing.get(before.index) ?? [];
  return heard.some(({ voice, quoted }) => quoted && (voice?.entity == null || isBodyLike(voice.entity)));
}

/** "Questions and answers" in a line above: one word that the article also prints small is nobody's name. */
export function isWordToo({ text, article }: Reading, name: string): boolean {
  if (name.includes(' ')) return false;
  const at = text.indexOf(` ${name.toLowerCase().replace(/s$/, '')}`, article.start);
  return at >= 0 && at < article.end;
}
