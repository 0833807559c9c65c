import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Shows dates inside a spilled table as dates: the engine calculates their number format but draws
 * only the value. The cell's own format comes first, so a share is shown as the person formatted
 * it.
 */
export function showSpilledFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BETWEEN_SPILL_AND_NUMBER_FORMAT,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col } = location;
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      if (spilled === undefined || spilled === null || typeof spilled.s !== 'object') return next(cell);
      const pattern = spilled.s?.n;
      const own = location.workbook.getStyles().getStyleByCell(cell);
      if (pattern === undefined || pattern === null || (own?.n ?? null) !== null) return next(cell);
      return next({ ...cell, s: { ...own, n: pattern } });
    },
  });
}

// The engine puts spilled values in at 100 and applies number formats at 0.
const BETWEEN_SPILL_AND_NUMBER_FORMAT = 50;
