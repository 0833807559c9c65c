import { type GroupFinding, groupFindings } from '../../core/board/groupFindings.ts';
import { compareNames } from '../../core/kpis/compareNames.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Measured } from '../../core/kpis/measured.ts';
import type { Estimates } from '../../core/kpis/evidence/estimates.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { regroup } from '../../core/kpis/regroup.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { clientsByGroup } from '../../read/slices/clientsByGroup.ts';
import type { SliceGroups } from '../../read/slices/sliceGroups.ts';

/** A group: what each KPI comes to, and what can be said of it among many. */
export interface SlicedLine {
  /** Its code among the groups. */
  readonly code: number;
  /** '' for what nobody wrote down, null for all for which there is no room. */
  readonly name: string | null;
  readonly measured: readonly Measured[];
  readonly finding: GroupFinding | null;
}

/**
 * The groups with what each KPI comes to. The leads are walked once for each KPI, whatever the number
 * of groups. Of a single KPI the best group comes first, of several the one with the most leads; what
 * nobody wrote down comes last.
 */
export function slicedLines(
  leads: SheetLeads,
  groups: SliceGroups,
  kpis: readonly Kpi[],
  timeframe: Timeframe,
): { readonly lines: readonly SlicedLine[]; readonly fairUnit: Estimates['unit'] } {
  const { names, codes, parts } = groups;
  const view = regroup(clientsByGroup(leads, codes), codes, names.length, parts);
  const evidences = kpis.map((kpi) => evaluate(kpi, view, timeframe));
  const lineOf = (code: number, finding: GroupFinding | null = null): SlicedLine => ({
    code,
    name: names[code] ?? null,
    measured: evidences.flatMap(({ managers }, i) => {
      const [found, kpi] = [managers[code], kpis[i]];
      return found && kpi ? [{ ...found, value: groupValue(kpi, found.value) }] : [];
    }),
    finding,
  });
  const isThere = (code: number): boolean =>
    evidences.some(({ managers }) => {
      const { value = null, leads: count = 0, ripening = 0 } = managers[code] ?? {};
      return value !== null || count + ripening > 0;
    });
  const [only, ...others] = evidences;
  const rest = new Set([...names.keys()].filter((code) => !names[code]));
  if (only !== undefined && others.length === 0) {
    const shown = names.map((name) => name ?? '');
    const { findings, unit } = groupFindings(only, shown, rest);
    const all = findings.filter(({ code }) => isThere(code)).map((finding) => lineOf(finding.code, finding));
    return {
      lines: [...all.filter(({ name }) => name), ...all.filter(({ name }) => !name).sort(blankLast)],
      fairUnit: unit,
    };
  }
  const all = [...names.keys()].filter(isThere).map((code) => lineOf(code));
  const sizeOf = ({ measured }: SlicedLine): number => measured[0]?.leads ?? 0;
  all.sort((a, b) => sizeOf(b) - sizeOf(a) || compareNames(a.name ?? '', b.name ?? ''));
  return {
    lines: [...all.filter(({ name }) => name), ...all.filter(({ name }) => !name).sort(blankLast)],
    fairUnit: 'same',
  };
}

/** A group that is in the table has 0 sales in a period without any of its leads, as a table of its own. */
export const groupValue = ({ measure }: Kpi, value: number | null): number | null =>
  value ?? (measure === 'count' || measure === 'sum' ? 0 : null);

const blankLast = (a: SlicedLine, b: SlicedLine): number => Number(a.name === '') - Number(b.name === '');
