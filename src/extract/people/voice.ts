import type { Entity } from './entities.ts';

/** A speaker as found. `how` names the way from the words to the name. */
export interface Voice {
  readonly name: string;
  readonly entity: Entity | null;
  readonly how: 'name' | 'role' | 'description' | 'joint' | 'pronoun' | 'document';
  readonly plural: boolean;
}

/** Who was heard in a line: the speaker of a quotation or of reported speech; null where a speaker stayed unknown. */
export interface Heard {
  readonly voice: Voice | null;
  readonly quoted: boolean;
}
