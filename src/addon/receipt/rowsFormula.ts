import { KpiError } from '../../core/errors.ts';
import { NOBODY } from '../../core/leads.ts';
import { isoDay } from '../../core/time/days.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { isExact } from '../../functions/receipt/saidReceipt.ts';
import type { Question } from '../../functions/receipt/question.ts';
import { kpiNamed } from '../../read/arguments/kpiNamed.ts';
import { periodArgument } from '../../read/arguments/periodArgument.ts';
import { isGrid } from '../../read/cells/cell.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Asked } from '../endpoint.ts';
import { asTyped } from '../formula/asTyped.ts';
import { formulaSeparator } from '../formula/formulaSeparator.ts';
import { formulaText, quoted } from '../formula/formulaText.ts';
import type { Evaluated } from './evaluated.ts';

/**
 * The KPI_ROWS formula that lists the rows behind a number in cells, with the arguments of the formula
 * that shows it. Null where a typed KPI or period would not mean the same.
 */
export function rowsFormula(
  { kpi, points, leads, timeframe, who, group = [], cell }: Question,
  [data, ...others]: readonly Evaluated[],
  { host, spreadsheet }: Asked,
): string | null {
  if (data === undefined || cell !== undefined || who === NOBODY || group.some(([, value]) => value === null))
    return null;
  const tabs = others.filter(({ value }) => isGrid(value) && isSettings(value));
  const [pointsTab] = tabs.filter(({ value }) => value === points);
  const [tab, tab2, third] = tabs.filter(({ value }) => value !== points);
  const period = timeframe.period === null ? '' : periodLabel(timeframe.period);
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  try {
    const own = settingsOf({ tabs: tab?.value ?? '', tabs2: tab2?.value ?? '' }).kpis;
    if (kpi !== null && !isSame(kpiNamed(kpi.id, leads, ownKpis(own, leads)), kpi)) return null;
    if (
      !isSame(
        periodArgument(period, host, () => timeframe.asOfDay),
        timeframe.period,
      ) ||
      third !== undefined
    )
      return null;
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
  const what = kpi === null ? pointsTab?.text : quoted(kpi.id);
  if (what === undefined) return null;
  // A slice has a latest day of its own.
  const isLatest =
    (group.length === 0 || !isExact(kpi)) && [leads.lastDay(host.today), host.today].includes(timeframe.asOfDay);
  const text = (value: string): string | null => (value === '' ? null : quoted(value));
  const separator = formulaSeparator(spreadsheet.getSpreadsheetLocale());
  const filters = [0, 1].flatMap((at) => {
    const [column = null, value] = group[at] ?? [];
    return column === null ? [null, null] : [quoted(column), quoted(value || host.texts.slices.blank)];
  });
  const table = asTyped(data.text, separator);
  const where = [table, ...filters, null, null, tab?.text ?? null, tab2?.text ?? null];
  return formulaText(
    'KPI_ROWS',
    [
      group.length === 0 ? table : formulaText('KPI_WHERE', where, separator).slice(1),
      what,
      text(who === null || group.length > 0 ? '' : (leads.managers.names[who] ?? '')),
      text(period),
      isLatest ? null : quoted(isoDay(timeframe.asOfDay)),
      null,
      tab?.text ?? null,
      tab2?.text ?? null,
    ],
    separator,
  );

  function isSettings(value: Evaluated['value']): boolean {
    try {
      return Object.keys(settingsOf({ tabs: value, tabs2: '' })).length > 0;
    } catch (error) {
      if (error instanceof KpiError) return false;
      throw error;
    }
  }
}
