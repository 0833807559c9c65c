import type { Estimates, Evidence } from '../kpis/evidence.ts';
import { Z95 } from '../stats/proportion.ts';
import { ENOUGH_LEADS, crowned } from './crown.ts';
import { competitionRanks } from '../stats/rank.ts';

/**
 * What decides the place. `fair`: the value shrunk to the team, so that 1 of 1 does not beat 40 of 100.
 * `cautious`: what was at least shown at 95 %. `raw`: the value as it is. `improve`: the fair value against one's own
 * fair value in the period before.
 */
export const MODES = ['fair', 'cautious', 'raw', 'improve'] as const;
export type Mode = (typeof MODES)[number];

export interface Standing {
  /** 1, 2, 2, 4; null for whoever has no leads in the period. */
  readonly place: number | null;
  /** Manager code. */
  readonly manager: number;
  readonly value: number | null;
  readonly leads: number;
  /** The fair value, or what decides the place in the modes `cautious` and `improve`. */
  readonly fair: number | null;
  /** First and last place that the data allow: those surely better stand before, those surely worse behind. */
  readonly couldBe: { readonly first: number; readonly last: number } | null;
  /** Value now less the value in the period before; null when one of them is not defined. */
  readonly change: number | null;
}

export interface Board {
  readonly standings: readonly Standing[];
  /** Unit of the column `fair`. */
  readonly fairUnit: Estimates['unit'];
}

/**
 * Ranks the managers, best first; ties by name order keep the order of `names`. Whoever has no leads comes last, without
 * a place.
 *
 * @param before Evidence of the period before, seen from the same distance; null when there is no such period.
 */
export function leaderboard(evidence: Evidence, before: Evidence | null, mode: Mode, names: readonly string[]): Board {
  const deciding = decide(evidence, before, mode);
  const shown = mode === 'raw' ? evidence.fair : deciding;
  const ranked = evidence.managers.map((_, code) =>
    hasLeads(evidence, code) ? (deciding.values[code] ?? null) : null,
  );
  const leads = evidence.managers.map((measured) => measured.leads);
  const places = competitionRanks(
    deciding.ofSample ? crowned(ranked, leads, deciding.better) : ranked,
    deciding.better === 'higher' ? 'descending' : 'ascending',
  );
  const compare = mode === 'improve' ? compareChanges(evidence, before) : evidence.compare;
  const spans = couldBe(places, evidence.fair.ofSample ? amongEnough(leads, compare) : compare);
  const standings = evidence.managers.map((measured, manager): Standing => {
    const previous = before?.managers[manager]?.value ?? null;
    return {
      place: places[manager] ?? null,
      manager,
      value: measured.value,
      leads: measured.leads,
      fair: shown.values[manager] ?? null,
      couldBe: spans[manager] ?? null,
      change: measured.value === null || previous === null ? null : measured.value - previous,
    };
  });
  const order = (standing: Standing): number => standing.place ?? Infinity;
  const nameOf = (standing: Standing): string => names[standing.manager] ?? '';
  standings.sort((a, b) => (order(a) === order(b) ? compareText(nameOf(a), nameOf(b)) : order(a) - order(b)));
  return { standings, fairUnit: shown.unit };
}

function decide(evidence: Evidence, before: Evidence | null, mode: Mode): Estimates {
  if (mode === 'cautious') return evidence.cautious();
  if (mode === 'raw') {
    return { values: evidence.managers.map((m) => m.value), unit: 'same', better: evidence.better, ofSample: false };
  }
  if (mode === 'fair') return evidence.fair;
  const { values, unit, better } = evidence.fair;
  const now = values.map((value, code) => {
    const then = before?.fair.values[code] ?? null;
    return value === null || then === null ? null : value - then;
  });
  return { values: now, unit, better, ofSample: true };
}

function hasLeads(evidence: Evidence, code: number): boolean {
  const measured = evidence.managers[code];
  return measured !== undefined && (measured.leads > 0 || measured.value !== null);
}

type Compare = Evidence['compare'];

/**
 * For each who has a place: those surely better stand before, those surely worse behind, the rest may change places.
 * The place itself is always possible.
 */
function couldBe(places: readonly (number | null)[], compare: Compare): Standing['couldBe'][] {
  const ranked = places.flatMap((place, code) => (place === null ? [] : [code]));
  return places.map((place, code) => {
    if (place === null) return null;
    const signs = ranked.map((other) => (other === code ? 0 : compare(code, other)));
    const first = 1 + signs.filter((sign) => sign < 0).length;
    const last = ranked.length - signs.filter((sign) => sign > 0).length;
    return { first: Math.min(first, place), last: Math.max(last, place) };
  });
}

/** One or two leads are never sure: 1 of 1 against 0 of 1 is a coin. */
function amongEnough(leads: readonly number[], compare: Compare): Compare {
  const enough = (code: number): boolean => (leads[code] ?? 0) >= ENOUGH_LEADS;
  return (a, b) => (enough(a) && enough(b) ? compare(a, b) : 0);
}

/** Whose change against the team is surely bigger: difference of changes against 1.96 standard errors. */
function compareChanges(now: Evidence, before: Evidence | null): Compare {
  const [after, then] = [now.relative(), before?.relative() ?? null];
  const change = (code: number) => {
    const [a, b] = [after?.raw[code] ?? null, then?.raw[code] ?? null];
    if (a === null || b === null) return null;
    return { by: a - b, error: Math.hypot(after?.error[code] ?? 0, then?.error[code] ?? 0) };
  };
  return (a, b) => {
    const [one, other] = [change(a), change(b)];
    if (one === null || other === null) return 0;
    const difference = one.by - other.by;
    if (Math.abs(difference) <= Z95 * Math.hypot(one.error, other.error)) return 0;
    return difference > 0 ? 1 : -1;
  };
}

/** Code-point order: the same everywhere, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Cuts a board: the first `top` places (all who share the last of them stay), and, with `focus`, that manager with two
 * neighbours on each side. With neither, everybody.
 */
export function cut(standings: readonly Standing[], top: number | null, focus: number | null): readonly Standing[] {
  if (top === null && focus === null) return standings;
  const index = standings.findIndex((standing) => standing.manager === focus);
  return standings.filter((standing, i) => {
    const inTop = top !== null && standing.place !== null && standing.place <= top;
    return inTop || (focus !== null && index >= 0 && Math.abs(i - index) <= 2);
  });
}
