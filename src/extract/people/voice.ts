import type { Entity } from './entities.ts';

/** A speaker as found. `how` names the way from the words to the name. */
export interface Voice {
  readonly name: string;
  readonly entity: Entity | null;
  readonly how: 'name' | 'role' | 'description' | 'joint' | 'pronoun' | 'document';
  readonly plural: boolean;
}
