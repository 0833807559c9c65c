import type { VolumeKpi } from '../kpis/kpi.ts';

/** Milestones that are worth something by themselves: somebody paid, or a client got somewhere. */
const WORTH: readonly string[] = ['paid', 'finished', 'result'];

/**
 * True for what anybody can make more of without a client being better off: calls, meetings, leads,
 * any milestone before the payment and the team's own ones.
 */
export function isEffort({ kind, to }: VolumeKpi): boolean {
  return kind === 'effort' || (kind === 'volume' && !to.every((id) => WORTH.includes(id)));
}
