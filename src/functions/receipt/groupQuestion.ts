import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { NOBODY, type Parts } from '../../core/leads.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { clientsByGroup } from '../../read/slices/clientsByGroup.ts';
import { regrouped } from '../../read/slices/regrouped.ts';
import type { SliceGroups } from '../../read/slices/sliceGroups.ts';
import type { Question } from './question.ts';

/** A group of a column, by its code. */
export type OneGroup = readonly [groups: SliceGroups, code: number];

/** The question about the leads that are in all of these groups, each of another column. */
export function groupQuestion(
  kpi: Kpi,
  leads: SheetLeads,
  timeframe: Timeframe,
  of: readonly OneGroup[],
  name: string,
): Question {
  const together = (length: number, groupAt: (groups: SliceGroups, at: number) => number | undefined): Int32Array =>
    Int32Array.from({ length }, (_, at) => (of.every(([groups, code]) => groupAt(groups, at) === code) ? 0 : NOBODY));
  const codes = together(leads.count, (groups, lead) => groups.codes[lead]);
  const lineGroups = (): Int32Array => {
    const lines = new Map(of.map(([groups]) => [groups, groups.ofLines()]));
    return together(leads.reading.table.lines.length, (groups, line) => lines.get(groups)?.[line]);
  };
  const group = regrouped(clientsByGroup(leads, codes), [name], codes, lineGroups);
  const parts = leads.parts();
  const withParts = (all: Parts): SheetLeads => {
    const groupAt = ({ parts: own, codes: ofLeads }: SliceGroups, part: number): number | undefined =>
      own?.[part] ?? ofLeads[all.leads[part] ?? NOBODY];
    const groups = together(all.leads.length, groupAt);
    return { ...group, parts: () => ({ ...all, groups }) };
  };
  return {
    kpi,
    leads: parts === null ? group : withParts(parts),
    timeframe,
    who: 0,
    group: of.map(([{ title, names }, code]) => [title, names[code] ?? null]),
  };
}
