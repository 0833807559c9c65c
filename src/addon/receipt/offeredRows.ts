import { builtin } from '../../core/kpis/builtinKpis.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { kpiAlias } from '../../read/arguments/kpiAlias.ts';
import { isTypedRoad } from '../../read/arguments/typedRoad.ts';
import { asTyped } from '../formula/asTyped.ts';
import type { FormulaCall } from '../formula/callsIn.ts';
import { LEFT_OUT, quoted } from '../formula/formulaText.ts';

/**
 * The KPI_ROWS formula to put into a cell in place of a call that cannot be traced: the spreadsheet
 * evaluates its parts then.
 *
 * @param separator What stands between arguments in this spreadsheet.
 */
export function offeredRows({ name, args }: FormulaCall, separator: ',' | ';'): string {
  const [data = '', second = LEFT_OUT, third = LEFT_OUT, ...others] = args.map((text) => text.trim());
  const own = builtin(name.toLowerCase().replace('kpi_', ''));
  const parts =
    name.toUpperCase() === 'KPI'
      ? args.map((text) => text.trim())
      : own === null
        ? [data, quoted(kpiIn(second) ?? 'conversion')]
        : [data, quoted((own.id === 'conversion' ? roadIn(others) : null) ?? own.id), second, third];
  while (parts.length > 2 && ['', LEFT_OUT].includes(parts[parts.length - 1] ?? '')) parts.pop();
  return `=KPI_ROWS(${parts.map((part) => asTyped(part, separator)).join(`${separator} `)})`;
}

/** The text in quotes that an argument is; '' where it is left out, null for anything else. */
function textIn(argument: string): string | null {
  if (argument === '') return '';
  return /^"([^"]*)"$/.exec(argument)?.[1] ?? null;
}

/** The first KPI that an argument names, where it names any. */
function kpiIn(argument: string): string | null {
  const [first = ''] = (textIn(argument) ?? '').split(/[,;]/).map((text) => text.trim());
  return isTypedRoad(first) || (builtinNamed(first) ?? kpiAlias(first)) !== undefined ? first : null;
}

/** The road of a conversion by its arguments from, to and within; null where it is the usual one. */
function roadIn([from = '', to = '', within = '']: readonly string[]): string | null {
  const [start, end] = [textIn(from), textIn(to)];
  const limit = within === LEFT_OUT ? '' : within;
  if (start === null || end === null || !/^\d*$/.test(limit) || start + end + limit === '') return null;
  return `${start || 'created'} > ${end || 'paid'}${limit === '' ? '' : ` in ${limit}`}`;
}
