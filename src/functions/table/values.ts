import { evaluate, needsAge } from '../../core/kpis/evaluate.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { NOBODY } from '../../core/leads.ts';
import type { Evidence } from '../../core/kpis/evidence/evidence.ts';
import { filledRows, valuesFor } from '../../read/arguments/managerArgument.ts';
import { memo } from '../../read/memo.ts';
import { whoAsked } from '../../read/slices/whoAsked.ts';
import { type Arg, type Result, isGrid, isOmitted, single } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { Settings } from '../../read/tabs/settingsOf.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { isNothingLeft } from '../nothingLeft.ts';
import type { Behind } from '../receipt/question.ts';
import type { Format } from './format.ts';

/**
 * Values without titles, in the shape of the question: one for a name or the team, a range of them
 * for a range of names.
 */
export interface Values {
  readonly values: Result;
  readonly format: Format;
  readonly behind?: Behind;
}

/** What a cell asks about a KPI, as it was typed. */
interface Asked {
  readonly manager: Arg;
  readonly period: Arg;
  /** Left out where the KPI does not depend on the age of leads. */
  readonly as_of?: Arg;
}

/** The values of a KPI of the data for those who are asked about; blank where a filter left no rows. */
export function valuesOf(
  data: Arg,
  given: Settings,
  host: Host,
  asked: Asked,
  kpiOf: (leads: SheetLeads) => Kpi,
): Values {
  try {
    const leads = leadsOf(data, host, given, asked.as_of);
    return valuesIn(leads, kpiOf(leads), host, asked);
  } catch (error) {
    if (!isNothingLeft(error, data)) throw error;
    const who = single(asked.manager);
    return {
      values: isGrid(who) ? filledRows(who).map((row) => row.map(() => '')) : '',
      format: 'text',
      behind() {
        throw error;
      },
    };
  }
}

function valuesIn(leads: SheetLeads, kpi: Kpi, host: Host, { manager, period, as_of }: Asked): Values {
  leads.expect(milestonesOf(kpi), isOmitted(single(manager)) ? 'team' : 'managers');
  // As in a column of names, somebody without leads has no value, which is no mistake.
  const { who, leads: asked, together } = whoAsked(manager, leads, 'without leads');
  const timeframe = {
    period: askedPeriod(period, leads, host, as_of),
    asOfDay: asOfDay(as_of, leads, host, needsAge(kpi)),
  };
  const once = memo();
  const groups = (code: number): Evidence | null => {
    const group = together.get(code);
    return group === undefined ? null : once(String(code), () => evaluate(kpi, group, timeframe));
  };
  const codeAt = (row: number, column: number): number | null =>
    who.kind === 'range' ? (who.codes[row]?.[column] ?? null) : who.kind === 'one' ? who.code : null;
  return {
    values: valuesFor(who, evaluate(kpi, asked, timeframe), groups),
    format: kpi.unit,
    behind(row, column) {
      const code = codeAt(row, column);
      // A blank cell among names asks about nobody.
      if (code === null && who.kind !== 'team') return [];
      return [{ kpi, leads: together.get(code ?? NOBODY) ?? asked, timeframe, who: code }];
    },
  };
}
