import type { ImportOrder } from '../../api/index.ts';
import type { FilePlaces } from '../filePlaces.ts';
import { type TabContent, rowSpan } from '../tabContent.ts';

/** A serial number is shown as a day only by its format: a column that has none gets one. */
export function showDays(content: TabContent, order: ImportOrder, places: FilePlaces, added: number): void {
  const { sheet, columns } = content;
  const { first, last } = rowSpan(content);
  const count = last + added - first + 1;
  for (const { from, to } of places) {
    const type = order.columns[from]?.type;
    if (type?.is !== 'day' || count < 1) continue;
    const range = sheet.getRange(first, to, count, 1);
    const own = columns[from] === 'new' ? [] : range.getNumberFormats().flat();
    const shown = own.find((format) => /y/i.test(format)) ?? type.format;
    if (own.length === 0 || own.some((format) => !/y/i.test(format))) range.setNumberFormat(shown);
  }
}
