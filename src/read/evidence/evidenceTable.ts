import { EVIDENCE_WORDS } from '../../i18n/languages.ts';
import { type Arg, type Cell, isBlank, isGrid } from '../cells/cell.ts';
import { fold, foldName, tidyName } from '../cells/fold.ts';
import { builtinNamed } from '../arguments/builtinNames.ts';
import type { FieldOf } from '../tabs/tab.ts';
import { headerOf } from '../tabs/tabRows.ts';
import { EVIDENCE } from '../tabs/tabs.ts';

/** A column of an Evidence tab. */
export type EvidenceField = FieldOf<typeof EVIDENCE>;

/** Counts in a range: whose and of what each row is. Nothing else is decoded yet. */
export interface EvidenceTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly headers: readonly string[];
  /** The columns that are there. */
  readonly columns: ReadonlyMap<EvidenceField, number>;
  /** The rows of each KPI by {@link kpiKey}, by their index in the range. */
  readonly ofKpi: ReadonlyMap<string, readonly number[]>;
  /** The names of the KPIs as they are written, by their keys. */
  readonly kpis: ReadonlyMap<string, string>;
  /** Everybody who has a row, in the order of the rows. */
  readonly managers: readonly string[];
  /** The code of the manager of each row of the range; NOBODY for none. */
  readonly codes: Int32Array;
}

/** So many rows may stand above the header. */
const LOOKED_AT = 12;

let telling: ReadonlySet<string> | null = null;

/**
 * The counts in a range, told by its header: no table of leads has a column for the day on which it
 * was known.
 *
 * @returns Null for any other range.
 */
export function evidenceTableIn(range: Arg): EvidenceTable | null {
  if (!isGrid(range) || !range.slice(0, LOOKED_AT).some(isTelling)) return null;
  const header = headerOf(EVIDENCE, range);
  if (header === null) return null;
  const { row: headerRow, columns } = header;
  const [kpiColumn, managerColumn] = [columns.get('kpi') ?? -1, columns.get('manager') ?? -1];
  const [ofKpi, kpis] = [new Map<string, number[]>(), new Map<string, string>()];
  const managers: string[] = [];
  const codes = new Int32Array(range.length).fill(-1);
  const keys = new Map<Cell, string>();
  const people = new Map<Cell, number>();
  const byName = new Map<string, number>();
  for (let row = headerRow + 1; row < range.length; row++) {
    const cells = range[row] ?? [];
    const kpi = cells[kpiColumn];
    if (isBlank(kpi) && cells.every(isBlank)) continue;
    let key = keys.get(kpi);
    if (key === undefined) {
      key = kpiKey(isBlank(kpi) ? '' : String(kpi));
      keys.set(kpi, key);
      if (!kpis.has(key)) kpis.set(key, isBlank(kpi) ? '' : String(kpi).trim());
      if (!ofKpi.has(key)) ofKpi.set(key, []);
    }
    ofKpi.get(key)?.push(row);
    const name = cells[managerColumn];
    let code = people.get(name);
    if (code === undefined) {
      code = isBlank(name) ? -1 : codeOf(String(name));
      people.set(name, code);
    }
    codes[row] = code;
  }
  return { rows: range, headers: (range[headerRow] ?? []).map(textOf), columns, ofKpi, kpis, managers, codes };

  function codeOf(name: string): number {
    const folded = foldName(name);
    const code = byName.get(folded) ?? managers.push(tidyName(name)) - 1;
    byName.set(folded, code);
    return code;
  }
}

/** By what a KPI is found: the id of a built-in one in any language, else the name itself. */
export const kpiKey = (text: string): string => builtinNamed(text)?.id ?? fold(text);

const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());

/** Whether a row names the day on which the counts were known: quick, for every table is asked. */
function isTelling(row: readonly Cell[]): boolean {
  telling ??= new Set(EVIDENCE_WORDS.flatMap(({ asOf }) => asOf.split('|').map(plain)));
  const words = telling;
  return row.some((cell) => typeof cell === 'string' && cell.length < LONGEST && words.has(plain(cell)));
}

const LONGEST = 30;
const plain = (text: string): string => text.trim().toLowerCase();
