import { InterceptorEffectEnum, LifecycleService, LifecycleStages } from '@univerjs/core';
import { extractFormulaError, FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ComponentManager } from '@univerjs/ui';
import type { Engine } from '../engine.ts';

/** The key under which the engine registers the small window over a cell with an error. */
const CELL_ALERT = 'univer.sheet.cell-alert';

/**
 * Shows the message of the function when the pointer rests on a cell with an error, as Google
 * Sheets does. The engine's own window says only "an error occurred". Ours replaces it and keeps
 * its text for errors without a message.
 */
export async function showErrorNotes({ univer, book }: Engine): Promise<void> {
  const injector = univer.__getInjector();
  const components = injector.get(ComponentManager);
  const { createElement } = components.reactUtils;
  const message = (place: Place): string => {
    const cell = book.getSheetBySheetId(place.subUnitId)?.getSheet().getCellMatrix().getValue(place.row, place.col);
    return String(cell?.custom?.['message'] ?? '');
  };
  // The engine registers its own window when it first draws.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  components.delete(CELL_ALERT);
  components.register(CELL_ALERT, ({ popup }: NoteProps) => {
    const alert = popup.extraProps?.alert;
    if (alert === undefined) return null;
    return createElement(
      'div',
      { className: 'error-note', role: 'tooltip' },
      createElement('strong', null, alert.title),
      createElement('p', null, message(alert.location) || alert.message),
    );
  });
}

/**
 * A red corner on every cell with an error, where Google Sheets has it; the engine's own is green
 * and on the other side.
 */
export function markErrors({ univer }: Engine): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_THE_ENGINES_MARK,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const error = extractFormulaError(cell, Boolean(spilled));
      return next(error === null ? cell : { ...cell, markers: { tr: { size: 8, color: '#d93025' } } });
    },
  });
}

const AFTER_THE_ENGINES_MARK = 5;

interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

interface NoteProps {
  readonly popup: {
    readonly extraProps?: {
      readonly alert?: { readonly title: string; readonly message: string; readonly location: Place };
    };
  };
}
