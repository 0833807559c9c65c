import { useState } from 'preact/hooks';
import type { Choice, KpiCells, KpiField, KpiList, KpiNow, OwnKpi } from '../../addon/api/index.ts';
import { KIND_OF } from '../../core/kpis/kpi.ts';
import { call } from '../shared/google.ts';
import { type Saving, useSaving } from '../shared/rows/useSaving.ts';
import { type Loaded, useLoad } from '../shared/useLoad.ts';
import { hasField, measureOf } from './describe.ts';

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 400;

export interface KpiForm extends Pick<Saving<OwnKpi, KpiField, KpiList>, 'isSaving' | 'error' | 'clash'> {
  /** As shown: what nobody chose is what it usually is. */
  readonly draft: KpiCells;
  put(field: KpiField, value: string): void;
  readonly now: Loaded<KpiNow>;
  /** The mistake of a field, while it is not mended. */
  mistakeOf(field: KpiField): string | null;
  save(): void;
}

/** A KPI that is being added or edited: tried on the data while it is typed, and saved over the row that was read. */
export function useKpiForm(options: {
  readonly tab: string;
  readonly first: KpiCells;
  /** The number columns that the data have. */
  readonly columns: readonly Choice[];
  /** Null adds one. */
  readonly opened: OwnKpi | null;
  /** Counts what could change the answer. */
  readonly version: number;
  readonly onList: (list: KpiList) => void;
  readonly onSaved: (row: number, name: string) => void;
}): KpiForm {
  const { tab, first, columns, opened, version, onList, onSaved } = options;
  const [typed, setTyped] = useState(first);
  const saving = useSaving<OwnKpi, KpiField, KpiList>({
    opened,
    entriesOf: ({ own }) => own,
    idOf: (field) => `kpi-${field}`,
    onList,
    onSaved: (row) => onSaved(row, draft.name.trim()),
  });
  const { was, refused, isSaving, error, clash } = saving;

  const shown = withUsual(typed, columns[0]?.value ?? '');
  // A row that says nothing about these goes on saying nothing.
  const untouched = was !== null;
  const draft = {
    ...shown,
    ...(untouched && typed.better === '' ? { better: '' } : {}),
    ...(untouched && typed.kind === '' ? { kind: '' } : {}),
  };
  const row = was?.row ?? null;
  const now = useLoad(JSON.stringify([tab, draft, row, version]), () => call('sidebarTryKpi', tab, draft, row), {
    delay: REST,
    keeps: true,
  });
  const wrong = refused ?? now.value;

  return {
    draft: shown,
    put: (field, value) => {
      saving.touch();
      setTyped((before) => ({ ...before, [field]: value }));
    },
    now,
    mistakeOf: (field) => (wrong?.kind === 'mistake' && wrong.field === field ? wrong.message : null),
    isSaving,
    error,
    clash,
    save: () => saving.save((read) => call('sidebarSaveKpi', tab, draft, read && { row: read.row, cells: read.cells })),
  };
}

/** Without what the measure does not have, and with what is usual where nobody chose. */
function withUsual(typed: KpiCells, column: string): KpiCells {
  const measure = measureOf(typed);
  const kept = (field: 'from' | 'within' | 'column'): string =>
    measure === null || hasField(measure, field) ? typed[field] : '';
  return {
    ...typed,
    from: kept('from'),
    within: kept('within'),
    column: hasField(measure, 'column') ? typed.column || column : kept('column'),
    better: typed.better || (measure === 'time' ? 'lower' : 'higher'),
    kind: typed.kind || (measure === null ? '' : KIND_OF[measure]),
  };
}
