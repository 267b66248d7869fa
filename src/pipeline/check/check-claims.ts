/** Who says it, and how a report is carried, must not contradict each other. */
import type { Claim } from '../../domain/schema/base.ts';
import type { ControlSource, StatementSource } from '../source/annotation.ts';
import { faultUnless, type Fault } from './faults.ts';

/** Faults of a claim. `at` is the row it belongs to. */
export function claimFaults({ claimant, voice, disputedBy }: Claim, at: string): Fault[] {
  return [
    ...faultUnless((voice === 'actor') === (claimant !== null), {
      code: 'AR506',
      field: `${at}.claim.voice`,
      value: voice,
      remedy:
        claimant === null ? 'name the claimant, or write "article" or "caption"' : 'a claimant speaks; write "actor"',
    }),
    ...faultUnless(claimant === null || disputedBy !== claimant, {
      code: 'AR506',
      field: `${at}.claim.disputedBy`,
      value: disputedBy,
      remedy: 'nobody disputes his own claim; name who does, or leave it out',
    }),
  ];
}

/** Words belong to speakers, or somebody says why nobody can be named. */
export function speakerFaults({ id, speakers, unattributed }: StatementSource): Fault[] {
  const field = `statements.${id}`;
  if (speakers.length === 0 && unattributed === null) {
    const remedy = 'name the speakers; where the article names nobody, say why in "unattributed"';
    return [{ code: 'AR505', field: `${field}.speakers`, value: speakers, remedy }];
  }
  return faultUnless(speakers.length === 0 || unattributed === null, {
    code: 'AR505',
    field: `${field}.unattributed`,
    value: unattributed?.why,
    remedy: 'the row has speakers; a guess is no speaker, so keep one of the two',
  });
}

function strengthFaults({ id, strength, claim }: ControlSource): Fault[] {
  const isClaimed = claim.claimant !== null;
  const agrees = strength === 'implied' || (strength === 'claimed') === isClaimed;
  const remedy = isClaimed
    ? 'a claimant says it; write "claimed"'
    : 'nobody is named for it; write "stated" or "implied"';
  return faultUnless(agrees, { code: 'AR507', field: `controlReports.${id}.strength`, value: strength, remedy });
}

/** Faults of one control report: strength, change, holder and attack must go together. */
export function controlFaults(row: ControlSource): Fault[] {
  const at = `controlReports.${row.id}`;
  const { change, holder, attack } = row;
  const needsHolder = change === 'held' || change === 'taken';
  return [
    ...strengthFaults(row),
    ...faultUnless(!needsHolder || holder !== null, {
      code: 'AR515',
      field: `${at}.holder`,
      value: holder,
      remedy: `say who holds the place after it was ${change}, or write another change`,
    }),
    ...faultUnless(change !== 'contested' || holder === null, {
      code: 'AR515',
      field: `${at}.holder`,
      value: holder,
      remedy: 'a place that is fought over has no holder; leave it out, or write another change',
    }),
    ...faultUnless(change !== 'attacked' || attack !== null, {
      code: 'AR515',
      field: `${at}.attack`,
      value: attack,
      remedy: 'say in "attack" what was done to the place',
    }),
  ];
}
