import { SheetsSelectionsService } from '@univerjs/sheets';
import { useEffect, useState } from 'preact/hooks';
import { lettersOf, type Engine } from '../engine/index.ts';
import type { Workbook } from '../host/index.ts';
import type { PageText } from './pageText.ts';

interface Message {
  readonly kind: 'note' | 'error';
  /** A1 of the cell. */
  readonly cell: string;
  readonly text: string;
}

/**
 * Says in words what is wrong in the selected cell, or what its note says. With a screen reader or
 * a touch screen no pointer can rest on the cell.
 */
export function CellMessage(props: { readonly engine: Engine; readonly workbook: Workbook; readonly text: PageText }) {
  const { engine, workbook, text } = props;
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    const read = (): void => setMessage(messageOf(workbook, text));
    const { api, univer } = engine;
    const selections = univer.__getInjector().get(SheetsSelectionsService).selectionChanged$.subscribe(read);
    const calculations = api.getFormula().calculationResultApplied(read);
    const sheets = api.addEvent(api.Event.ActiveSheetChanged, read);
    return () => {
      selections.unsubscribe();
      calculations.dispose();
      sheets.dispose();
    };
  }, [engine, workbook, text]);
  return (
    <div id="message" role="status" data-kind={message?.kind}>
      {message !== null && (
        <>
          <strong>{message.cell}</strong>
          <span>{message.text}</span>
        </>
      )}
    </div>
  );
}

function messageOf(workbook: Workbook, text: PageText): Message | null {
  const { row, column } = workbook.selection();
  const sheet = workbook.activeSheet();
  const cell = `${lettersOf(column)}${row + 1}`;
  const value = sheet.read({ row, column, rows: 1, columns: 1 })[0]?.[0];
  const error = value?.kind === 'error' ? (value.message ?? (value.value === '#SPILL!' ? text.spill : '')) : '';
  if (error !== '') return { kind: 'error', cell, text: error };
  const note = sheet.overlay().notes.find((one) => one.row === row && one.column === column);
  return note === undefined ? null : { kind: 'note', cell, text: note.text };
}
