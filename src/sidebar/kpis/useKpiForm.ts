import { useState } from 'preact/hooks';
import type { Choice, KpiCells, KpiField, KpiList, KpiNow, OwnKpi } from '../../addon/api.ts';
import { KIND_OF } from '../../core/kpis/kpi.ts';
import { call } from '../google.ts';
import { type Loaded, useLoad } from '../useLoad.ts';
import { hasField, measureOf } from './describe.ts';

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 400;

export interface KpiForm {
  /** As shown: what nobody chose is what it usually is. */
  readonly draft: KpiCells;
  put(field: KpiField, value: string): void;
  readonly now: Loaded<KpiNow>;
  /** The mistake of a field, while it is not mended. */
  mistakeOf(field: KpiField): string | null;
  readonly isSaving: boolean;
  /** Why the call failed. */
  readonly error: unknown;
  /** The KPI as somebody else has left it; `gone` when it was deleted; null when nobody has touched it. */
  readonly clash: OwnKpi | 'gone' | null;
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
  const [was, setWas] = useState(opened);
  const [refused, setRefused] = useState<KpiNow | null>(null);
  const [clash, setClash] = useState<KpiForm['clash']>(null);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);

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

  const save = (): void => {
    if (isSaving) return;
    setSaving(true);
    setError(null);
    call('sidebarSaveKpi', tab, draft, was && { row: was.row, cells: was.cells })
      .then((written) => {
        if (written.kind === 'mistake') {
          setRefused(written);
          if (written.field !== null) document.getElementById(`kpi-${written.field}`)?.focus();
          return;
        }
        onList(written.list);
        if (written.kind === 'kept') {
          onSaved(written.row, draft.name.trim());
          return;
        }
        const other = written.list.own.find((kpi) => kpi.row === written.row) ?? null;
        setWas(other);
        setClash(other ?? 'gone');
      }, setError)
      .finally(() => setSaving(false));
  };

  return {
    draft: shown,
    put: (field, value) => {
      setRefused(null);
      setTyped((before) => ({ ...before, [field]: value }));
    },
    now,
    mistakeOf: (field) => (wrong?.kind === 'mistake' && wrong.field === field ? wrong.message : null),
    isSaving,
    error,
    clash,
    save,
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
