import { InterceptorEffectEnum, type ICellData, type IStyleData, type Nullable, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GradientPoint, HeldRule } from '../../host/workbook/overlay.ts';
import type { Rectangle } from '../../host/workbook/rectangle.ts';
import { overlayOf } from './overlay.ts';

/**
 * Colours cells by the conditional formats of their sheet, and marks cells that have a note. Both
 * are looked up when a cell is drawn, so they follow every recalculation. The engine's own
 * conditional formatting needs a package that the playground does not have.
 */
export function showRules(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BETWEEN_SPILL_AND_NUMBER_FORMAT,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col, workbook, worksheet } = location;
      const { rules, notes } = overlayOf(worksheet);
      if (rules.length + notes.length === 0) return next(cell);
      const value = (formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col] ?? cell)?.v;
      const rgb = colorAt(rules, row, col, value);
      const hasNote = notes.some((note) => note.row === row && note.column === col);
      if (rgb === null && !hasNote) return next(cell);
      const own: Nullable<IStyleData> = workbook.getStyles().getStyleByCell(cell);
      return next({
        ...cell,
        ...(rgb === null ? {} : { s: { ...own, bg: { rgb } } }),
        ...(hasNote ? { markers: NOTE_MARK } : {}),
      });
    },
  });
}

const BETWEEN_SPILL_AND_NUMBER_FORMAT = 40;
/** The mark of a note, in the place and the form that Google Sheets gives it. */
const NOTE_MARK = { tr: { size: 7, color: '#1f2933' } };

/**
 * The colour of the first rule that covers the cell and is true for it; null when there is none.
 */
export function colorAt(rules: readonly HeldRule[], row: number, column: number, value: ICellData['v']): string | null {
  for (const rule of rules) {
    const color = rule.ranges.some((range) => isInside(range, row, column)) ? colorOf(rule, value) : null;
    if (color !== null) return color;
  }
  return null;
}

function isInside(at: Rectangle, row: number, column: number): boolean {
  return row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;
}

function colorOf(rule: HeldRule, value: ICellData['v']): string | null {
  if (rule.kind === 'equal') {
    const isEqual =
      typeof rule.value === 'string' && typeof value === 'string'
        ? rule.value.toLowerCase() === value.toLowerCase()
        : rule.value === value;
    return isEqual ? rule.background : null;
  }
  return typeof value === 'number' ? between(rule.low, rule.high, value) : null;
}

/** A mixture of two colours. Outside the range it is the colour of the nearest end. */
function between(low: GradientPoint, high: GradientPoint, value: number): string {
  const part = Math.min(1, Math.max(0, (value - low.value) / (high.value - low.value)));
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [low, high].map(({ color }) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
