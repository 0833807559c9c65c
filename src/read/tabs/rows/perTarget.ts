import type { SheetLeads } from '../../leads/sheetLeads.ts';
import type { TargetRow } from './targetRows.ts';

/**
 * What is worked out for targets: those of people and the whole team on the leads as they are, those
 * of teams on the leads by team.
 */
export function perTarget<A>(
  leads: SheetLeads,
  make: (leads: SheetLeads) => (target: TargetRow) => A,
): (target: TargetRow) => A {
  const of = make(leads);
  let ofTeams: ((target: TargetRow) => A) | null = null;
  return (target) => (target.teams === null ? of(target) : (ofTeams ??= make(target.teams))(target));
}
