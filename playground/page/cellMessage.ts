import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Engine } from '../engine/index.ts';
import { lettersOf } from '../engine/index.ts';
import type { Workbook } from '../host/index.ts';
import { element, place } from './dom.ts';
import type { PageText } from './text.ts';

/** Says in words what is wrong in the selected cell, or what its note says: a screen reader and a touch screen have no pointer to rest on it. */
export function watchSelectedCell(engine: Engine, workbook: Workbook, text: PageText): void {
  const box = place('message');
  const show = (): void => {
    const { row, column } = workbook.selection();
    const value = workbook.activeSheet().read({ row, column, rows: 1, columns: 1 })[0]?.[0];
    const note = workbook
      .activeSheet()
      .overlay()
      .notes.find((one) => one.row === row && one.column === column);
    const wrong = value?.kind === 'error' ? (value.message ?? (value.value === '#SPILL!' ? text.spill : '')) : '';
    const said = wrong || (note?.text ?? '');
    box.dataset['kind'] = wrong === '' ? 'note' : 'error';
    if (said === '') box.replaceChildren();
    else box.replaceChildren(element('strong', {}, `${lettersOf(column)}${row + 1}`), element('span', {}, said));
  };
  engine.univer.__getInjector().get(SheetsSelectionsService).selectionChanged$.subscribe(show);
  engine.api.getFormula().calculationResultApplied(show);
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, show);
}
