import { type StreakRule, streaksOf } from '../../core/badges/streaks.ts';
import { builtin } from '../../core/kpis/builtinKpis.ts';
import { NOBODY } from '../../core/leads.ts';
import { kpiName } from '../../i18n/index.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import { targetsOf } from '../../read/tabs/rows/targetRows.ts';
import type { Asked } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import type { CardStreak } from '../api/cardAnswer.ts';
import { type CardOwner, partOrNull } from './cardOwner.ts';

/** One missed period does not break a run: a streak should give joy, not pressure. */
const FREEZES = 1;

/** The usual streaks when no target gives one: an answer within an hour, a payment every week. */
const USUAL = [
  { id: 'response', goal: 1 },
  { id: 'sales', goal: 1 },
];

/**
 * The first run that still goes on: by the person's own targets, then by everybody's targets of
 * shares and times, then by the usual ones. If none goes on, the first one that there ever was.
 */
export function streakPart(me: CardOwner, asked: Asked): CardStreak | null {
  const { leads, code, asOfDay } = me;
  if (code === NOBODY) return null;
  let past: CardStreak | null = null;
  for (const { rule, name } of [...fromTargets(me, asked), ...usual(asked)]) {
    const streak = partOrNull(() => streaksOf(rule, leads, asOfDay))?.find(({ manager }) => manager === code);
    if (streak === undefined || streak.best.length === 0) continue;
    const told: CardStreak = {
      kpi: name,
      unit: rule.kpi.unit,
      better: rule.kpi.better,
      goal: rule.goal,
      per: rule.per,
      current: streak.current.length,
      best: streak.best.length,
      frozen: streak.current.frozen,
    };
    if (told.current > 0) return told;
    past ??= told;
  }
  return past;
}

interface Named {
  readonly rule: StreakRule & Pick<CardStreak, 'per'>;
  readonly name: string;
}

function fromTargets({ leads, own, code }: CardOwner, asked: Asked): readonly Named[] {
  const { texts } = asked;
  const found = tabSheetOf(TARGETS, asked);
  const targets = (found && partOrNull(() => targetsOf(found.rows, leads, own))) ?? [];
  const named = (manager: number | null): Named[] =>
    targets.flatMap(({ value }) => {
      // A target for a sum of the whole team is not a target of one person.
      const isMine = value !== null && value.teams === null && value.manager === manager;
      if (!isMine || (manager === null && value.kpi.kind === 'volume') || value.kpi.kind === 'effort') return [];
      const { kpi, kpiText, goal, per } = value;
      return [{ rule: { kpi, goal, per, freezes: FREEZES }, name: builtin(kpi.id) ? kpiName(kpi.id, texts) : kpiText }];
    });
  return [...named(code), ...named(null)];
}

function usual({ texts }: Asked): readonly Named[] {
  return USUAL.flatMap(({ id, goal }) => {
    const kpi = builtin(id);
    return kpi === null ? [] : [{ rule: { kpi, goal, per: 'week', freezes: FREEZES }, name: kpiName(id, texts) }];
  });
}
