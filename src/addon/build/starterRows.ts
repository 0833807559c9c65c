import { canCarry, kpiOnData } from '../../core/kpis/evaluate.ts';
import { asOfDay } from '../../functions/asOfDay.ts';
import { tiersAhead } from '../../functions/map/tiersAhead.ts';
import { BUILD } from '../../i18n/languages.ts';
import { columnName, kpiName } from '../../i18n/index.ts';
import { builtinKpi } from '../../read/arguments/kpiNamed.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { sortedNames, whoOf } from '../../read/arguments/managerArgument.ts';
import { badgesIn } from '../../read/tabs/rows/badgeRows.ts';
import { readyBadgeRows } from '../../read/tabs/rows/readyBadgeRows.ts';
import type { FieldOf } from '../../read/tabs/tab.ts';
import { BADGES, type LEVELS, type POINTS, type TARGETS, type TEAM } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { Asked } from '../endpoint.ts';
import type { NewCell } from './putTable.ts';

/** The table of leads that the tabs are made for; `leads` is null while the table is empty. */
export interface School {
  readonly tab: string;
  readonly leads: SheetLeads | null;
}

/** A row of a tab by its columns; what is left out stays blank. */
export type StarterRow<S> = Readonly<Partial<Record<FieldOf<S>, NewCell>>>;

const integer = (value: number): NewCell => ({ value, format: PATTERNS.integer });
const share = (value: number): NewCell => ({ value, format: '0%' });

/**
 * Everybody in the data, Monday to Friday. Teams and addresses are not known, so the head fills
 * them in.
 */
export function teamRows({ leads }: School, { host }: Asked): StarterRow<typeof TEAM>[] {
  const { weekend } = BUILD[host.language];
  return (leads === null ? [] : sortedNames(leads)).map((name) => ({ manager: name, off: weekend }));
}

/**
 * Targets to begin with: what the team reaches in two months of three, judged by its own past; in
 * one KPI also each person. Targets that the past says nothing about are left out.
 */
export function targetRows({ leads }: School, { host }: Asked): StarterRow<typeof TARGETS>[] {
  if (leads === null) return [];
  const { texts } = host;
  const rowOf = (who: string, kpi: 'conversion' | 'revenue'): StarterRow<typeof TARGETS>[] => {
    const target = canTell(kpi, leads) ? likelyOf(kpi, who) : null;
    if (target === null) return [];
    const name = who || wordText('targets', 'everybody', texts);
    const amount: NewCell = { value: target, format: kpi === 'conversion' ? PATTERNS.share : PATTERNS.money };
    const per = wordText('targets', 'month', texts);
    return [{ who: name, kpi: kpiName(kpi, texts), target: amount, per, weight: integer(1) }];
  };
  const likelyOf = (kpi: string, who: string): number | null => {
    const asked = { unit: 'month' as const, asOfDay: asOfDay('', leads, host, true) };
    const { tiers } = tiersAhead(builtinKpi(kpi), whoOf(who, leads), leads, asked);
    const target = tiers.find(({ id }) => id === 'likely')?.target ?? null;
    return target !== null && target > 0 ? target : null;
  };
  return [
    ...rowOf('', 'revenue'),
    ...rowOf('', 'conversion'),
    ...sortedNames(leads).flatMap((name) => rowOf(name, 'conversion')),
  ];
}

/** The ready set, without the KPIs that these data cannot carry. */
export function badgeRows({ leads }: School, { host }: Asked): StarterRow<typeof BADGES>[] {
  const titles = BADGES.fields.map((field) => wordText('badges', field, host.texts));
  const rows = readyBadgeRows(host.texts);
  const read = leads && badgesIn([titles, ...rows.map((row) => BADGES.fields.map((field) => row[field]))], leads);
  return rows
    .filter((_, index) => {
      const kpi = read?.[index]?.value?.kpi ?? null;
      return leads === null || (kpi !== null && canCarry(kpiOnData(kpi, leads), leads));
    })
    .map((row) => Object.fromEntries(BADGES.fields.map((field) => [field, newCell(row[field])])));
}

function newCell(cell: string | number): NewCell {
  return typeof cell !== 'number' ? cell : cell > 0 && cell < 1 ? share(cell) : integer(cell);
}

const STARTER_LEVELS = [
  ['🌱', 20],
  ['🧭', 60],
  ['⭐', 150],
  ['🏔️', 400],
  ['🚀', 1000],
] as const;

export function levelRows(_school: School, { host }: Asked): StarterRow<typeof LEVELS>[] {
  const names = BUILD[host.language].levels;
  return STARTER_LEVELS.map(([icon, points], index) => ({
    name: names[index] ?? '',
    icon,
    points: integer(points),
  }));
}

/**
 * KPI or milestone, points, daily cap, the KPI of quality with its floor and goal, days to ripen.
 * Where two rules pay for one thing, the first one that the data can carry is taken.
 */
const STARTER_RULES = [
  ['sales', 10, null, 'refunds', 0.3, 0.05, 30],
  ['sales', 10, null, 'conversion', 0.05, 0.3, 14],
  ['meetings', 2, 8, 'meeting_conversion', 0.2, 0.6, 0],
  ['webinar', 1, 6, 'dropoff', 0.8, 0.3, 0],
  ['result', 20, null, 'result', 0.2, 0.7, 0],
] as const;

/** No rule pays for effort alone: each pays by the result of the clients. */
export function pointsRows({ leads }: School, { host }: Asked): StarterRow<typeof POINTS>[] {
  const taken = new Set<string>();
  return STARTER_RULES.flatMap(([what, points, cap, quality, floor, goal, ripens]) => {
    if (!canTell(quality, leads) || taken.has(what)) return [];
    taken.add(what);
    const { texts } = host;
    return [
      {
        what: what === 'webinar' || what === 'result' ? columnName(what, texts) : kpiName(what, texts),
        points: integer(points),
        per: integer(1),
        cap: cap === null ? '' : integer(cap),
        quality: kpiName(quality, texts),
        floor: share(floor),
        goal: share(goal),
        ripens: integer(ripens),
      },
    ];
  });
}

/**
 * Whether the data have the columns of a built-in KPI; without any data every KPI counts as
 * possible.
 */
function canTell(kpi: string, leads: SheetLeads | null): boolean {
  return leads === null || canCarry(kpiOnData(builtinKpi(kpi), leads), leads);
}
