import type { Texts } from '../../src/i18n/index.ts';
import type { Cell } from '../../src/read/cells/cell.ts';
import { findingsOf } from '../../src/read/findings/findingsOf.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import type { SheetLeads } from '../../src/read/leads/sheetLeads.ts';
import type { SheetLocale } from '../../src/read/cells/sheetLocale.ts';
import type { Answers } from '../../src/read/table/answers.ts';
import { type Zone, zoneOf } from '../../src/read/cells/dates/zone.ts';
import { dayOf } from '../../src/core/time/days.ts';
import { localText } from './withHost.ts';

/** The clock of a time zone as the functions see it. */
export const zoneNamed = (name: string): Zone => zoneOf((instant) => localText(instant, name));

/** The current day in the tests; {@link withHost} uses the same. */
export const TODAY = dayOf(2026, 11, 23);

/** A spreadsheet in that zone on that day, where people write the day first. */
export const placeIn = (zone = 'UTC', monthFirst = false): SheetLocale => ({
  zone: zoneNamed(zone),
  today: TODAY,
  monthFirst,
});

/** The leads of a range. */
export const leadsIn = (data: readonly (readonly Cell[])[], answers?: Answers, place = placeIn()): SheetLeads =>
  readLeads(data, 'data', place, answers);

/** What KPI_CHECK finds: code, subject, count and cells, without the words. */
export function found(data: readonly (readonly Cell[])[], answers?: Answers): readonly (readonly unknown[])[] {
  return findingsOf(leadsIn(data, answers)).map(({ code, subject, column, count, cells }) => [
    code,
    subject || column,
    count,
    cells.join(' '),
  ]);
}

/** What is found under one code. */
export function foundAs(
  code: keyof Texts['findings'],
  data: readonly (readonly Cell[])[],
): readonly (readonly unknown[])[] {
  return found(data).flatMap(([own, ...rest]) => (own === code ? [rest] : []));
}
