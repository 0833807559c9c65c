import type { Unit } from '../kpis/kpi.ts';

/** Half a day, or a minute: a time of 0 has a logarithm too. */
function shiftOf(unit: Unit): number {
  return unit === 'hours' ? 1 / 60 : 0.5;
}

/** The logarithm of a median time, in which a person's periods stray alike up and down. */
export function logTime(time: number, unit: Unit): number {
  return Math.log(Math.max(0, time) + shiftOf(unit));
}

export function timeOfLog(log: number, unit: Unit): number {
  return Math.max(0, Math.exp(log) - shiftOf(unit));
}
