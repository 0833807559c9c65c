import { KpiError } from '../../core/errors.ts';
import { fold } from '../../read/cells/fold.ts';
import { RowReader } from '../../read/tabs/rowReader.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import { type TargetRow as Read, targetOfRow } from '../../read/tabs/targetRows.ts';
import { alone } from '../underLock.ts';
import type {
  Mistake,
  Outcome,
  TabUndo,
  TargetCells,
  TargetDraft,
  TargetField,
  TargetList,
  TargetRow,
  TargetsWritten,
  Written,
} from '../api/index.ts';
import { type Asked, endpoint } from '../outcome.ts';
import { type Kept, clearRow, restoreRow, saveRow } from '../tabs/saveRow.ts';
import { targetCell } from './targetDraft.ts';
import { targetList, targetsOn } from './targetList.ts';
import { type TargetData, targetData, targetMistake } from './targetsRead.ts';

const KEPT: Kept<TargetField> = {
  tab: TARGETS,
  names: ['who', 'kpi', 'per'],
  alike: ['who', 'kpi'],
  cellFor: (_field, value) => value,
};

/**
 * Writes targets into the Targets tab, which is made when there is none, all while nobody else writes. Of a row that is edited only the cells change that say something
 * else now. A target with a mistake in it, a second one for the same person, KPI and period, or one that somebody has changed since it was read is not written; the
 * others are.
 */
export function sidebarSaveTargets(tab: string, drafts: readonly TargetDraft[]): Outcome<TargetsWritten> {
  return endpoint((asked) => {
    const data = targetData(tab, asked);
    const written = alone(() => drafts.map((draft) => saveTarget(draft, data, asked)));
    return { list: targetList(data, asked), written };
  });
}

function saveTarget({ draft, was }: TargetDraft, data: TargetData, asked: Asked): TargetsWritten['written'][number] {
  const target = readOf(draft, data);
  if (target instanceof KpiError) return targetMistake(target, asked);
  const { goal, weight, kpi } = target;
  const held: Kept<TargetField> = {
    ...KEPT,
    cellFor: (field, value) => targetCell(field, value, { goal, weight, unit: kpi.unit }, asked),
  };
  const isSame = ({ cells }: TargetRow): boolean => {
    const other = readOf(cells, data);
    return !(other instanceof KpiError) && keyOf(other) === keyOf(target);
  };
  const check = (others: readonly TargetRow[]): Mistake<TargetField> | null =>
    others.some(isSame) ? targetMistake(takenBy(draft), asked) : null;
  const done = saveRow(held, draft, was, () => was?.draft ?? draft, check, asked);
  if ('mistake' in done) return done.mistake;
  return 'row' in done ? { kind: 'kept', row: done.row } : { kind: 'clash', row: done.clash };
}

function readOf(cells: TargetCells, { leads, own }: TargetData): Read | KpiError {
  try {
    return targetOfRow(readerOf(cells), leads, own);
  } catch (mistake) {
    if (mistake instanceof KpiError) return mistake;
    throw mistake;
  }
}

function readerOf(cells: TargetCells): RowReader<TargetField> {
  return new RowReader(TARGETS.id, (field: TargetField) => cells[field], 0);
}

/** Whose target of what: there is one of each. */
function keyOf({ manager, kpi, per }: Read): string {
  return [manager, fold(kpi.id), per].join('\n');
}

function takenBy({ who, kpi, per }: TargetCells): KpiError {
  return readerOf({ who, kpi, per, target: '', weight: '' }).taken([who, kpi, per].filter(Boolean).join(', '));
}

/** Clears the known cells of a target's row; the row itself and what else stands in it stay. */
export function sidebarDeleteTarget(tab: string | null, was: TargetRow): Outcome<Written<TargetList, TargetField>> {
  return endpoint((asked) => {
    const done = alone(() => clearRow(KEPT, was, asked));
    const list = targetsOn(tab, asked);
    return 'undo' in done
      ? { kind: 'kept', list, row: done.undo.row, undo: done.undo }
      : { kind: 'clash', list, row: done.clash };
  });
}

/** Writes a deleted target back where it was; where something else stands there by now, into a free row. */
export function sidebarRestoreTarget(
  tab: string | null,
  undo: TabUndo<TargetField>,
): Outcome<Written<TargetList, TargetField>> {
  return endpoint((asked) => {
    const done = alone(() => restoreRow(KEPT, undo, asked));
    const list = targetsOn(tab, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}
