import { KPIS } from '../../read/tabs/tabs.ts';
import { alone } from '../underLock.ts';
import type { KpiCells, KpiField, KpiRow, KpiUndo, KpiWritten, Outcome } from '../api/index.ts';
import { cellFor, draftOf } from './kpiDraft.ts';
import { kpisOf, kpisOn } from './kpiList.ts';
import { kpiNow, leadsOn } from './kpiNow.ts';
import { endpoint } from '../outcome.ts';
import { type Kept, clearRow, restoreRow, saveRow } from '../tabs/saveRow.ts';

const KEPT: Kept<KpiField> = {
  tab: KPIS,
  names: ['name'],
  alike: ['measure', 'from', 'to'],
  cellFor: (field, value, { host }) => cellFor(field, value, host),
};

/**
 * Writes a KPI into the KPIs tab, which is made when there is none. Of a row that is edited only the cells change that say something else
 * now. A KPI with a mistake in it, or one that somebody has changed since it was read, is not written.
 *
 * @param was The row as it was read; null adds one.
 */
export function sidebarSaveKpi(tab: string, draft: KpiCells, was: KpiRow | null): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const leads = leadsOn(tab, asked);
    const before = (cells: KpiCells): KpiCells => draftOf(cells, leads, asked);
    const done = alone(() =>
      saveRow(
        KEPT,
        draft,
        was,
        before,
        (others) => {
          const names = others.map(({ cells }) => cells.name);
          const now = kpiNow(draft, names, leads, asked);
          // What only these data lack is no mistake of the KPI.
          return now.kind === 'mistake' && now.field !== null ? now : null;
        },
        asked,
      ),
    );
    if ('mistake' in done) return done.mistake;
    const list = kpisOf(leads, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}

/** Clears the known cells of a KPI's row; the row itself and what else stands in it stay. */
export function sidebarDeleteKpi(tab: string | null, was: KpiRow): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const done = alone(() => clearRow(KEPT, was, asked));
    const list = kpisOn(tab, asked);
    return 'undo' in done
      ? { kind: 'kept', list, row: done.undo.row, undo: done.undo }
      : { kind: 'clash', list, row: done.clash };
  });
}

/** Writes a deleted KPI back where it was; where something else stands there by now, into a free row. */
export function sidebarRestoreKpi(tab: string | null, undo: KpiUndo): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const done = alone(() => restoreRow(KEPT, undo, asked));
    const list = kpisOn(tab, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}
