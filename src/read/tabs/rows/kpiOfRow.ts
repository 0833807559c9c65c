import { areCounts } from '../../../core/kpis/counted/kpiCounts.ts';
import { KIND_OF, type Kpi, TIME_DAYS, type VolumeKpi, roadKpi } from '../../../core/kpis/kpi.ts';
import { MILESTONES } from '../../../core/leads.ts';
import { eitherOf } from '../../../i18n/either.ts';
import { UNITS as TIME_UNITS } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';
import { fold } from '../../cells/fold.ts';
import { ownNumberId } from '../../leads/ownNumbers.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { knownMilestone } from '../../arguments/milestoneNamed.ts';
import { NUMBER_IDS, recognise, wordsOf } from '../../table/headers.ts';
import type { RowOf } from '../rowReader.ts';
import type { KPIS } from '../tabs.ts';

/** A KPI of the team's own. Its id is its name as written. */
export type OwnKpi = Kpi & {
  readonly name: string;
  /** Its row in the range, from 1. */
  readonly row: number;
};

/** The units of what is counted or added up, where it is neither leads nor money. */
const UNITS: ReadonlyMap<string, VolumeKpi['unit']> = new Map([
  ['call', 'calls'],
  ['calls', 'calls'],
  ['meeting', 'meetings'],
  ['emails_before_call', 'emails'],
  ['nps', 'points'],
]);

/** `30`, `30 days`, `30 дней`. */
const LIMIT = new RegExp(`^(\\d+)(?: ?${wordsPattern(TIME_UNITS.map(({ day }) => day))}\\.?)?$`);

/**
 * The KPI that a row of the KPIs tab defines.
 *
 * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
 */
export function kpiOfRow(reader: RowOf<typeof KPIS>, leads: SheetLeads): OwnKpi {
  const { row } = reader;
  const name = reader.text('name');
  if (fold(name) === '') throw reader.blank('name', ['anyName']);
  const measure = reader.word('measure');
  const isTime = measure === 'time' || measure === 'half';
  const isRoad = isTime || measure === 'rate' || measure === 'keep';
  const from = isRoad ? milestones('from') : [];
  const to = milestones('to');
  if (from.some((id) => to.includes(id)))
    throw reader.odd(
      'to',
      MILESTONES.filter((id) => !from.includes(id)),
    );
  const withinDays = limit(isRoad && measure !== 'half') ?? (measure === 'time' ? TIME_DAYS : null);
  const better = reader.word('better', isTime ? 'lower' : 'higher');
  const own = { id: name, name, row, to, better, kind: reader.word('kind', KIND_OF[measure]) };
  if (isRoad) {
    const unit = isTime ? 'days' : 'share';
    return { ...roadKpi(name, '', '', withinDays), ...own, measure, from, unit };
  }
  const column = measure === 'count' ? '' : numberColumn();
  const unit = UNITS.get(column || to.join()) ?? (column ? 'money' : 'leads');
  return { ...own, measure, column, unit, lessRefunds: false, orElse: null };

  /**
   * Ids of milestones, or folded headers. The whole text is tried first, because a header may
   * contain the word "or".
   */
  function milestones(field: 'from' | 'to'): readonly string[] {
    const text = reader.text(field);
    if (text === '') throw reader.blank(field, MILESTONES);
    const parts = eitherOf(text);
    const isOne = parts.length === 1 || leads.ownColumns().some((column) => column.name === fold(text));
    return (isOne ? [text] : parts).map((part) => knownMilestone(part) ?? fold(part));
  }

  function limit(isLimited: boolean): number | null {
    const text = reader.text('within');
    if (text === '') return null;
    if (!isLimited) throw reader.odd('within', ['noLimit']);
    const days = Number(LIMIT.exec(text.toLowerCase())?.[1]);
    if (!(days >= 1)) throw reader.odd('within', ['whole']);
    return days;
  }

  function numberColumn(): string {
    const text = reader.text('column');
    if (text === '') throw reader.blank('column', NUMBER_IDS);
    const id = recognise(text);
    if (id !== null && NUMBER_IDS.includes(id)) return id;
    // A column of the table's own, as in `sum of Hours`.
    if (areCounts(leads) || leads.number(ownNumberId(text)) !== null) return ownNumberId(text);
    throw reader.odd('column', NUMBER_IDS, NUMBER_IDS.flatMap(wordsOf));
  }
}
