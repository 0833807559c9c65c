import type { GoneRow, ImportOrder, ImportResult, Imported, Outcome } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { renamedSheet } from '../cells/writes.ts';
import { underLock } from '../underLock.ts';
import { newTabName } from './importNames.ts';
import { putOver } from './write/putOver.ts';
import { sheetPrint } from './sheetPrint.ts';

/**
 * Puts what stands in a hidden tab in place: as a new tab, or over the rows of an old one. Either
 * all is written or, when somebody has changed one of these rows since they were shown, nothing.
 */
export function sidebarImportPut(
  order: ImportOrder,
  stage: string,
  name: string,
  gone: readonly GoneRow[],
): Outcome<ImportResult> {
  return endpoint((asked) =>
    underLock((): ImportResult => {
      if (order.over !== null) return putOver(order, order.over, stage, gone, asked);
      return { kind: 'done', made: putNew(order, stage, name, asked) };
    }),
  );
}

function putNew({ rows }: ImportOrder, stage: string, name: string, asked: Asked): Imported {
  const sheet = sheetNamed(asked, stage);
  const tab = newTabName(name, asked);
  renamedSheet(sheet, tab);
  sheet.showSheet();
  sheet.activate();
  const none = { backup: null, moved: null, changed: 0, removed: 0 };
  return { ...none, tab, added: rows, print: sheetPrint(sheet, asked) };
}
