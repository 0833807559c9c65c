import { builtin } from '../../core/kpis/builtinKpis.ts';
import { type FormulaCall } from '../formula/callsIn.ts';
import { LEFT_OUT, quoted } from '../formula/formulaText.ts';

/**
 * The KPI_ROWS formula to put into a cell in place of a call that cannot be traced: the spreadsheet
 * evaluates its parts then.
 *
 * @param separator What stands between arguments in this spreadsheet.
 */
export function offeredRows({ name, args }: FormulaCall, separator: ',' | ';'): string {
  const [data = '', second = LEFT_OUT, third = LEFT_OUT] = args.map((text) => text.trim());
  const own = builtin(name.toLowerCase().replace('kpi_', ''));
  const parts =
    name.toUpperCase() === 'KPI'
      ? args.map((text) => text.trim())
      : [data, quoted(own?.id ?? 'conversion'), ...(own === null ? [] : [second, third])];
  while (parts.length > 2 && ['', LEFT_OUT].includes(parts[parts.length - 1] ?? '')) parts.pop();
  return `=KPI_ROWS(${parts.join(`${separator} `)})`;
}
