import type { Mention } from '../grammar/names.ts';
import { nameKey } from '../text/fold.ts';
import { has, type Token, tokenAt } from '../text/tokens.ts';
import { relations, Word } from '../words.ts';
import { type Entities, type Entity, entityOf } from './entities.ts';

/** How many words may stand between a genitive and the name: "Fox's younger sister, Ann". */
const REACH = 5;

/** "Fox's niece, Ann" and "his niece, Ann": whose niece Ann is, so that "her uncle" leads back. */
export function learnRelative(
  entities: Entities,
  entity: Entity,
  mention: Mention,
  nodes: readonly Token[],
  before: Entity | null,
): void {
  const noun = tokenAt(nodes, mention.from - 1).text === ',' ? mention.from - 2 : mention.from - 1;
  if (!relations.has(tokenAt(nodes, noun).lower)) return;
  for (let at = noun - 1; at >= 0 && noun - at <= REACH; at -= 1) {
    const token = tokenAt(nodes, at);
    if (token.type === 'possessive') entity.relativeOf = ownerAt(entities, nodes, at);
    if (has(token, Word.possessive) && /^(?:his|her)$/.test(token.lower) && before !== entity)
      entity.relativeOf = before;
    if (token.type === 'possessive' || has(token, Word.determiner | Word.preposition)) return;
  }
}

function ownerAt(entities: Entities, nodes: readonly Token[], mark: number): Entity | null {
  const token = tokenAt(nodes, mark - 1);
  const name = {
    from: mark - 1,
    core: mark - 1,
    to: mark,
    kind: 'name' as const,
    name: token.text,
    key: nameKey(token.text),
    titles: [],
    afterThe: false,
  };
  return token.capital ? entityOf(entities, name, token.start) : null;
}
