import { KpiError } from '../../core/errors.ts';
import { ripeDaysOf } from '../../core/kpis/kpi.ts';
import { isoDay } from '../../core/time/days.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill, kpiName, sentence } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { mainCurrency } from '../../read/leads/mainCurrency.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { percentNote } from '../../read/tabs/rows/percentNote.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { perTarget } from '../../read/tabs/rows/perTarget.ts';
import { type ReadTarget, type TargetRow, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { auditAdvice } from './auditAdvice.ts';
import { type TargetAudit, targetAudits } from './targetAudits.ts';

/** A row of the Targets tab and its audit, where it could be read and counted. */
interface AuditLine extends Partial<TargetAudit> {
  readonly row: ReadTarget;
  readonly advice: string;
}

/**
 * Whether each target is within reach: the chance of reaching it in the next whole period (10 to 65
 * % is a stretch, below 10 % out of reach, above 90 % too easy), whether what it measures is
 * written down, whether it is tied to the client's result, and whether effort or volume has a KPI
 * of quality beside it. One verdict and one line of advice.
 *
 * @param data Table with a header row: Deals!A:L. Of a count, such as sales, also Evidence!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_AUDIT(Deals!A:T, Targets!A:E) // => Team | Revenue | 18000 | month | 0.4575 | a stretch | 0.9922 | no | Conversion | a stretch | Reached in 5 of 8 past periods; the best is 23,292.
 * @customfunction
 */
export function KPI_AUDIT(
  host: Host,
  data: Arg,
  targets: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ targets, kpis, tabs, tabs2 });
  const { texts } = host;
  const { titles, audit: words, periodUnits } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const rows = targetsOf(given.targets, leads, ownKpis(given.kpis, leads));
  const set = rows.flatMap(({ value }) => value ?? []);
  const day = asOfDay(as_of, leads, host, true);
  const auditOf = perTarget(leads, (own) =>
    targetAudits(
      own,
      set.filter(({ teams }) => (teams ?? leads) === own),
      day,
    ),
  );
  const everybody = wordText('targets', 'everybody', texts);
  const columns: readonly Column<AuditLine>[] = [
    managerColumn(texts, ({ row }) => row.who || everybody),
    { title: titles.kpi, format: 'text', cell: ({ row }) => row.kpiText },
    { title: titles.target, format: 'mixed', cell: ({ row }) => row.value?.goal },
    { title: words.per, format: 'text', cell: ({ row }) => row.value && periodUnits[row.value.per] },
    { title: titles.chance, format: 'share', cell: ({ chance }) => chance },
    { title: words.reach, format: 'text', cell: ({ reach }) => reach && words.reaches[reach] },
    { title: words.filled, format: 'share', cell: ({ filled }) => filled },
    { title: words.tie, format: 'text', cell: ({ tie }) => tie && words.ties[tie] },
    { title: words.pair, format: 'text', cell: ({ pair }) => pair && kpiName(pair.id, texts) },
    { title: titles.verdict, format: 'text', cell: ({ verdict }) => verdict && words.verdicts[verdict] },
    { title: words.advice, format: 'text', cell: ({ advice }) => advice },
  ];
  return tableOf(
    columns,
    rows.map((row) => auditLine(row, auditOf, host, mainCurrency(leads))),
  );
}

/** With a limit in days the answer for the next period is known that much later. */
function knownNote({ kpi }: TargetRow, { history: { period } }: TargetAudit, { audit: words }: Texts): string {
  const days = ripeDaysOf(kpi);
  if (days === null) return '';
  return fill(words.known, { period: periodLabel(period), day: isoDay(period.toDay + days) });
}

function auditLine(
  row: ReadTarget,
  auditOf: (target: TargetRow) => TargetAudit,
  host: Host,
  currency: string | null,
): AuditLine {
  const { texts, language } = host;
  try {
    if (row.mistake !== null) throw row.mistake;
    const audit = auditOf(row.value);
    const notes = [
      percentNote(row.value, texts),
      auditAdvice(row.value, audit, texts, currency),
      knownNote(row.value, audit, texts),
    ];
    const advice = notes.filter(Boolean).join(' ');
    return { row, ...audit, advice };
  } catch (mistake) {
    if (!(mistake instanceof KpiError)) throw mistake;
    // A target that cannot be read or counted measures nothing.
    return { row, verdict: 'blind', advice: sentence(mistake, language) };
  }
}
