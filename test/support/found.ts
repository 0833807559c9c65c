import type { Texts } from '../../src/i18n/index.ts';
import type { Cell } from '../../src/sheet/cell.ts';
import { findings } from '../../src/sheet/findings.ts';
import { sheetLeads } from '../../src/sheet/leads.ts';
import { type Mapping, readTable } from '../../src/sheet/table.ts';
import { type Zone, zoneOf } from '../../src/sheet/zone.ts';
import { dayOf } from '../../src/core/days.ts';
import { localText } from './withHost.ts';

/** The clock of a zone as the functions see it. */
export const zoneNamed = (name: string): Zone => zoneOf((instant) => localText(instant, name));

/** The day that the tests live on, as {@link withHost} has it too. */
export const TODAY = dayOf(2026, 11, 23);

/** What KPI_CHECK finds: code, subject, count and cells, the words left aside. */
export function found(data: readonly (readonly Cell[])[], mapping?: Mapping): readonly (readonly unknown[])[] {
  const leads = sheetLeads(readTable(data, 'data', mapping), zoneNamed('UTC'));
  return findings(leads, TODAY).map(({ code, subject, count, cells }) => [code, subject, count, cells.join(' ')]);
}

/** What is found under one code. */
export function foundAs(
  code: keyof Texts['findings'],
  data: readonly (readonly Cell[])[],
): readonly (readonly unknown[])[] {
  return found(data).flatMap(([own, ...rest]) => (own === code ? [rest] : []));
}
