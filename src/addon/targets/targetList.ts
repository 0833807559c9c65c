import { outlookOf } from '../../core/forecast/outlookOf.ts';
import type { Histories, History } from '../../core/forecast/histories.ts';
import { tiersOf } from '../../core/targets/tiers.ts';
import { kpiName } from '../../i18n/index.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import { type ReadTarget, type TargetRow as Read, targetsOf } from '../../read/tabs/targetRows.ts';
import type { Outcome, SidebarApi, TargetList, TargetNow } from '../api/index.ts';
import { type Asked, endpoint, outcome } from '../outcome.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import { everybodyWord, targetDraft } from './targetDraft.ts';
import { type TargetData, aheadOf, targetData, targetMistake } from './targetsRead.ts';

/** The targets, and the chance of each on a data tab; without one, or where it cannot be read, they are only listed. */
export function sidebarTargets(tab: string | null): Outcome<TargetList> {
  return endpoint((asked) => targetsOn(tab, asked));
}

/** What the chance of each target was when the running period had not begun. */
export function sidebarOldChances(tab: string): ReturnType<SidebarApi['sidebarOldChances']> {
  return endpoint((asked) => {
    const data = targetData(tab, asked);
    const historyOf = historiesBy(data, 'last', asked);
    return readTargets(data, asked).flatMap(({ row, value }) => {
      if (value === null) return [];
      const found = historyOf(value);
      return { row, chance: found.ok ? outlookOf(found.value).chance(value.goal) : null };
    });
  });
}

export function targetsOn(tab: string | null, asked: Asked): TargetList {
  const data = tab === null ? null : outcome(asked.language, () => targetData(tab, asked));
  return targetList(data?.ok ? data.value : null, asked);
}

export function targetList(data: TargetData | null, asked: Asked): TargetList {
  const found = tabSheetOf(TARGETS, asked.spreadsheet);
  const reads = new Map((data === null ? [] : readTargets(data, asked)).map((read) => [read.row, read]));
  const nowOf = data === null ? () => null : nowBy(data, asked);
  return {
    tab: found?.name ?? null,
    everybody: everybodyWord(asked, data),
    targets: rowsIn(found).map(({ row, cells }) => {
      const read = reads.get(row);
      return { row, cells, draft: targetDraft(cells, read, data, asked), now: read ? nowOf(read) : null };
    }),
  };
}

/** The rows of the Targets tab; none before there is one. */
function readTargets({ leads, own }: TargetData, { spreadsheet }: Asked): readonly ReadTarget[] {
  const found = tabSheetOf(TARGETS, spreadsheet);
  return found === null ? [] : targetsOf(found.rows, leads, own);
}

function nowBy(data: TargetData, asked: Asked): (read: ReadTarget) => TargetList['targets'][number]['now'] {
  const historyOf = historiesBy(data, 'next', asked);
  return ({ value, mistake }) => {
    if (value === null) return targetMistake(mistake, asked);
    const { manager, kpi, kpiText, goal, per, isPercent } = value;
    const history = historyOf(value);
    const told: Pick<TargetNow, 'chance' | 'tiers' | 'lacking'> = history.ok
      ? {
          chance: outlookOf(history.value).chance(goal),
          tiers: tiersOf(history.value).map(({ target }) => target),
          lacking: null,
        }
      : { chance: null, tiers: [], lacking: history.message };
    return {
      kind: 'target',
      manager: manager === null ? null : (data.leads.managers.names[manager] ?? null),
      kpi: builtinNamed(kpiText) === undefined ? kpiText : kpiName(kpi.id, asked.texts),
      goal,
      per,
      unit: kpi.unit,
      better: kpi.better,
      kpiKind: kpi.kind,
      isPercent,
      ...told,
    };
  };
}

/** The history of a target's person; one pass for all people with a target of that KPI and period. */
function historiesBy(data: TargetData, when: 'next' | 'last', asked: Asked): (target: Read) => Outcome<History> {
  const known = new Map<string, Outcome<Histories>>();
  return ({ manager, kpi, per }) => {
    const key = `${per} ${kpi.id}`;
    const all = known.get(key) ?? outcome(asked.language, () => aheadOf(kpi, per, data, when));
    known.set(key, all);
    if (!all.ok) return all;
    const { team, managers } = all.value;
    return { ok: true, value: (manager === null ? team : managers[manager]) ?? team };
  };
}
