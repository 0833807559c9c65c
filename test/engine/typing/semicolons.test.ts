import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { expect, test } from 'vitest';
import { showSemicolons } from '../../../playground/engine/typing/semicolons.ts';
import { spreadsheet } from '../spreadsheet.ts';

test('a formula is edited with semicolons and kept with commas; other cells are edited as they are', () => {
  const { engine } = spreadsheet({ Tab: [[{ formula: '=SUM(1,2)' }, 'a,b']] }, {});
  showSemicolons(engine.univer);
  const workbook = engine.book.getWorkbook();
  const worksheet = workbook.getActiveSheet();
  const edited = (col: number) =>
    engine.univer
      .__getInjector()
      .get(SheetInterceptorService)
      .writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCell(0, col), {
      workbook,
      worksheet,
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      row: 0,
      col,
      origin: worksheet.getCellRaw(0, col),
    });
  expect(edited(0)?.f).toBe('=SUM(1;2)');
  expect(worksheet.getCellRaw(0, 0)?.f).toBe('=SUM(1,2)');
  expect(edited(1)?.v).toBe('a,b');
  engine.dispose();
});
