import { type PaceDay, paceOf } from '../../core/targets/pace.ts';
import { addsUp } from '../../core/targets/runningTotals.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { HOLIDAYS, TARGETS, TEAM } from '../../read/tabs/tabs.ts';
import { targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import type { Outcome, PacePicture } from '../api/index.ts';
import { currencyShown } from '../currencyShown.ts';
import { endpoint, outcome } from '../endpoint.ts';
import { leadData } from '../rows/leadData.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** How a target that adds up goes in its running period, as KPI_PACE shows it. */
export function sidebarPacePicture(tab: string, row: number | null): Outcome<PacePicture> {
  return endpoint((asked) => {
    const { host, language, texts } = asked;
    const { leads, own, asOfDay } = leadData(tab, asked);
    const currency = currencyShown(leads, asked);
    const rows = tabSheetOf(TARGETS, asked)?.rows;
    const read = rows === undefined ? [] : targetsOf(rows, leads, own);
    const everybody = wordText(TARGETS.id, 'everybody', texts);
    const found = read.flatMap(({ row: at, who, kpiText, value }) =>
      value === null || !addsUp(value.kpi)
        ? []
        : [
            {
              row: at,
              value,
              kpi: value.kpi,
              name: [who || everybody, kpiText, texts.periodUnits[value.per]].join(', '),
            },
          ],
    );
    const shown = found.find((one) => one.row === row) ?? found[0];
    const targets = found.map(({ row: at, name }) => ({ row: at, name }));
    const nothing = { targets, row: null, unit: 'leads', currency, asOfDay, days: [], lacking: null } as const;
    if (shown === undefined) return nothing;
    const { value, kpi } = shown;
    const days = outcome(language, (): readonly PaceDay[] => {
      const whose = value.teams ?? leads;
      const settings = {
        holidays: tabSheetOf(HOLIDAYS, asked)?.rows ?? '',
        team: tabSheetOf(TEAM, asked)?.rows,
      };
      return paceOf(kpi, whose, {
        who: value.manager,
        period: periodAt(value.per, asOfDay),
        unit: value.per,
        asOfDay,
        schedules: schedulesOf(settings, whose, host),
        goal: value.goal,
      }).days;
    });
    return {
      ...nothing,
      row: shown.row,
      unit: kpi.unit,
      days: days.ok ? days.value : [],
      lacking: days.ok ? null : days.message,
    };
  });
}
