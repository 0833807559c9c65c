import { type IRange, type IUnitRange, ObjectMatrix, type Univer } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';

/** Tables that are made of tables that are made of tables … */
const MOST_STEPS = 8;

/**
 * Tells when a recalculation begins, and has it go on until nobody has read an old table. The
 * engine takes two rounds: all that has changed, then what reads the cells that tables fill now. So
 * nobody would read anew what a table of the second round fills, nor the cells that a table has
 * left. At the start all formulas count as changed, later on only the readers of changed tables.
 */
export function watchRecalculation(univer: Univer, begins: () => void): void {
  const injector = univer.__getInjector();
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const load = config.load.bind(config);
  const isForced = config.isForceCalculate.bind(config);
  const loadChanged = config.loadDirtyRangesAndExcludedCell.bind(config);
  let isFirst = true;
  /** By place: each table as it was read. It has a new range each time that it is calculated. */
  let read = new Map<string, ReadTable>();

  /** Whether the table says something else than the one that was read. */
  function isNew(table: IUnitRange): boolean {
    const { unitId, sheetId, range } = table;
    const place = `${unitId} ${sheetId} ${range.startRow} ${range.startColumn}`;
    const known = read.get(place);
    if (known?.range === range) return false;
    const values = valuesIn(table, runtime);
    read.set(place, { range, values });
    return known === undefined || !isSame(known, { range, values });
  }

  /** Has those calculated next that read tables which are new since the last time. */
  function readNew(others: readonly IUnitRange[]): boolean {
    keepLostTables(config, runtime);
    const fresh = [...tablesOf(runtime), ...others].filter(isNew);
    isFirst = false;
    // It holds what stood in the cells, and would find it there again.
    CELL_INVERTED_INDEX_CACHE.clear();
    loadChanged([...fresh, ...fresh.flatMap((table) => before(table, config) ?? [])], {});
    return fresh.length > 0;
  }

  config.load = (data) => {
    begins();
    isFirst = true;
    read = new Map();
    data.maxIteration = MOST_STEPS;
    load(data);
  };
  config.isForceCalculate = () => isFirst && isForced();
  config.loadDirtyRangesAndExcludedCell = (tables) => void readNew(tables);
  // What the engine asks after the second round to know whether to begin again.
  runtime.isCycleDependency = () => readNew([]);
}

interface ReadTable {
  readonly range: IRange;
  readonly values: readonly unknown[];
}

function isSame(one: ReadTable, other: ReadTable): boolean {
  return (
    one.range.endRow === other.range.endRow &&
    one.range.endColumn === other.range.endColumn &&
    one.values.every((value, index) => value === other.values[index])
  );
}

function valuesIn({ unitId, sheetId, range }: IUnitRange, runtime: IFormulaRuntimeService): unknown[] {
  const cells = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
  const values: unknown[] = [];
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++)
      values.push(cells?.getValue(row, column)?.v ?? null);
  return values;
}

function tablesOf(runtime: IFormulaRuntimeService): IUnitRange[] {
  const tables: IUnitRange[] = [];
  for (const [unitId, sheets] of Object.entries(runtime.getUnitArrayFormula()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      new ObjectMatrix(rows).forValue((_row, _column, range) => void tables.push({ unitId, sheetId, range }));
  return tables;
}

/** As far as the table reached before. */
function before({ unitId, sheetId, range }: IUnitRange, config: IFormulaCurrentConfigService): IUnitRange | null {
  const old = config.getArrayFormulaRange()[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn];
  return old === undefined ? null : { unitId, sheetId, range: old };
}

/** A table that is one value now is a table of one cell, so that its other cells are no longer read. */
function keepLostTables(config: IFormulaCurrentConfigService, runtime: IFormulaRuntimeService): void {
  const tables = runtime.getUnitArrayFormula();
  for (const [unitId, sheets] of Object.entries(runtime.getAllRuntimeData().clearArrayFormulaCellData))
    for (const [sheetId, cells] of Object.entries(sheets ?? {}))
      cells.forValue((row, column) => {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const rows = tables[unitId]?.[sheetId];
        if (rows === undefined || before({ unitId, sheetId, range }, config) === null) return;
        (rows[row] ??= {})[column] ??= range;
      });
}
