import { PLAIN, sameFor } from '../../core/time/schedule.ts';
import { KpiError } from '../../core/errors.ts';
import { canCarry, evaluate } from '../../core/kpis/evaluate.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { pairsFor, pastAgainst, reachOf, tieOf, verdictOf } from '../../core/targets/audit.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { filledOf } from '../../core/targets/dateCompleteness.ts';
import { type History, historiesOf } from '../../core/forecast/histories.ts';
import { tiersOf, wholeValues } from '../../core/targets/tiers.ts';
import { nextPeriod } from '../../core/time/periodUnit.ts';
import { type Language, type Texts, columnName, fill, kpiName, sentence } from '../../i18n/index.ts';
import { known } from '../../read/arguments/kpis.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { memo } from '../../read/leads/memo.ts';
import type { ReadTarget, TargetRow } from '../../read/tabs/targetRows.ts';
import type { Table } from '../table/table.ts';
import { unitText } from '../table/unitText.ts';

type Line = readonly (string | number | null)[];

/**
 * Each target of the Targets tab, in its order: can it be reached, measured, is it tied to the client's result, is it paired; a verdict and one line of advice.
 * The chance is that of the next whole period, from its start.
 */
export function auditAnswer(
  leads: SheetLeads,
  targets: readonly ReadTarget[],
  asOfDay: number,
  texts: Texts,
  language: Language,
): Table {
  const { audit: words, scorecard, tabs } = texts;
  const told = memo();
  const everybody = tabs.targets.everybody.split('|')[0] ?? '';
  const good = targets.flatMap(({ value }) => value ?? []);

  function line(read: ReadTarget): Line {
    const head = [read.who || everybody, read.kpiText];
    try {
      if (read.mistake !== null) throw read.mistake;
      return [...head, ...lineOf(read.value)];
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      // What cannot be counted, or read at all, measures nothing.
      const goal = read.value === null ? [null, null] : [read.value.goal, texts.periodUnits[read.value.per]];
      return [...head, ...goal, null, null, null, null, null, words.verdicts.blind, sentence(error, language)];
    }
  }

  function lineOf(target: TargetRow): Line {
    const { kpi, manager, goal, per } = target;
    leads.expect(milestonesOf(kpi));
    const { managers, team } = told(`${per} ${kpi.id}`, () => {
      const period = nextPeriod(per, asOfDay);
      return historiesOf(kpi, leads, { unit: per, asOfDay, schedules: sameFor(PLAIN), period });
    });
    const history = (manager === null ? null : managers[manager]) ?? team;
    const chance = outlookOf(history).chance(goal);
    const reach = reachOf(chance);
    const filled = filledOf(kpi, leads);
    const pair = good.find((other) => other.manager === manager && other !== target && tieOf(other.kpi.kind) === 'yes');
    const verdict = verdictOf({ reach, filled, kind: kpi.kind, isPaired: pair !== undefined });
    const advice =
      verdict === 'blind' && filled !== null
        ? fill(words.fill, { filled: unitText(filled, 'share', texts) })
        : verdict === 'noise'
          ? pairAdvice(kpi)
          : pastAdvice(target, history, verdict);
    return [
      goal,
      texts.periodUnits[per],
      chance,
      reach && words.reaches[reach],
      filled,
      words.ties[tieOf(kpi.kind)],
      pair ? kpiName(pair.kpi.id, texts) : null,
      verdict && words.verdicts[verdict],
      [target.isPercent ? fill(scorecard.percent, { typed: String(goal * 100) }) : '', advice]
        .filter(Boolean)
        .join(' '),
    ];
  }

  function pairAdvice(kpi: Kpi): string {
    for (const id of pairsFor(kpi)) {
      const pair = known(id);
      leads.expect(milestonesOf(pair));
      const level = canCarry(pair, leads) ? evaluate(pair, leads, { period: null, asOfDay }).team.value : null;
      if (level === null) continue;
      const text = unitText(level, pair.unit, texts);
      return fill(pair.better === 'higher' ? words.pairWith : words.pairAtMost, {
        pair: kpiName(id, texts),
        level: text,
      });
    }
    return words.pairNone;
  }

  function pastAdvice({ kpi, goal }: TargetRow, history: History, verdict: ReturnType<typeof verdictOf>): string {
    const { better, unit } = kpi;
    const { hit, of, best } = pastAgainst(wholeValues([history]), goal, better);
    const show = (value: number): string => unitText(value, unit, texts);
    if (best === null) {
      const usual = outlookOf(history).quantile(0.5);
      return usual === null ? words.nothing : fill(words.noPast, { level: show(usual) });
    }
    const facts: Record<string, string> = { hit: String(hit), of: String(of), best: show(best) };
    for (const { id, target, chance } of tiersOf(history)) {
      facts[id] = target === null ? '' : show(target);
      facts[`${id}Chance`] = chance === null ? '' : String(Math.round(100 * chance));
    }
    return fill(verdict === 'sentence' ? words.missing : verdict === 'easy' ? words.easy : words.past, facts);
  }

  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: scorecard.kpi, format: 'text' },
      { title: scorecard.target, format: 'mixed' },
      { title: words.per, format: 'text' },
      { title: scorecard.chance, format: 'share' },
      { title: words.reach, format: 'text' },
      { title: words.filled, format: 'share' },
      { title: words.tie, format: 'text' },
      { title: words.pair, format: 'text' },
      { title: words.verdict, format: 'text' },
      { title: words.advice, format: 'text' },
    ],
    rows: targets.map(line),
  };
}
