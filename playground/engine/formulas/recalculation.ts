import { type IRange, type IUnitRange, ObjectMatrix, type Univer } from '@univerjs/core';
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from '@univerjs/engine-formula';

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
  /** A table has a new range each time that it is calculated. */
  let read = new WeakSet<IRange>();

  /** Has those calculated next that read tables which are new since the last time. */
  function readNew(others: readonly IUnitRange[]): boolean {
    keepLostTables(config, runtime);
    const fresh = [...tablesOf(runtime), ...others].filter(({ range }) => !read.has(range));
    for (const { range } of fresh) read.add(range);
    isFirst = false;
    loadChanged([...fresh, ...fresh.flatMap((table) => before(table, config) ?? [])], {});
    return fresh.length > 0;
  }

  config.load = (data) => {
    begins();
    isFirst = true;
    read = new WeakSet();
    data.maxIteration = MOST_STEPS;
    load(data);
  };
  config.isForceCalculate = () => isFirst && isForced();
  config.loadDirtyRangesAndExcludedCell = (tables) => void readNew(tables);
  // What the engine asks after the second round to know whether to begin again.
  runtime.isCycleDependency = () => readNew([]);
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
