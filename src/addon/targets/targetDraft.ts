import { type Unit } from '../../core/kpis/kpi.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { goalText } from '../../i18n/goalText.ts';
import { kpiName } from '../../i18n/index.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { fold, foldName, tidyName } from '../../read/cells/fold.ts';
import { TARGETS } from '../../read/tabs/tabs.ts';
import type { ReadTarget } from '../../read/tabs/targetRows.ts';
import { spellingsOfWord, wordIn, wordText } from '../../read/tabs/tabWords.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { TargetCells, TargetField } from '../api/index.ts';
import type { Asked } from '../outcome.ts';
import type { Formatted } from '../tabs/saveRow.ts';
import type { TargetData } from './targetsRead.ts';

/** What stands for the whole team in a cell: a word that is nobody's name, of the spreadsheet's language when it can. */
export function everybodyWord({ host }: Asked, data: TargetData | null): string {
  const names = new Set(data?.leads.managers.names.map(foldName));
  const words = [wordText('targets', 'everybody', host.texts), ...spellingsOfWord('targets', 'everybody')];
  return words.find((word) => !names.has(foldName(word))) ?? '';
}

/** What the fields of the form hold for a row; what could not be read stays as it is. */
export function targetDraft(
  cells: TargetCells,
  read: ReadTarget | undefined,
  data: TargetData | null,
  asked: Asked,
): TargetCells {
  const { manager = undefined, goal, kpi } = read?.value ?? {};
  const name = typeof manager === 'number' ? data?.leads.managers.names[manager] : undefined;
  const weight = tidyName(cells.weight);
  return {
    who: manager === null ? everybodyWord(asked, data) : (name ?? tidyName(cells.who)),
    kpi: kpiDraft(cells.kpi, data, asked),
    target: goal === undefined || !kpi ? tidyName(cells.target) : goalText(goal, kpi.unit, asked.language),
    per: cells.per.trim() === '' ? 'month' : (wordIn(TARGETS.id, cells.per, PERIOD_UNITS) ?? tidyName(cells.per)),
    weight: /^[-–—]$/.test(weight) ? '' : weight,
  };
}

/** A KPI as the report and the list of own KPIs offer it; any other text, such as a road, stays. */
function kpiDraft(cell: string, data: TargetData | null, { host }: Asked): string {
  const text = tidyName(cell);
  const own = data?.own.find(({ value }) => value !== null && fold(value.name) === fold(text))?.value;
  const id = builtinNamed(text)?.id;
  if (own || id === undefined) return own?.name ?? text;
  return host.language === 'en' ? id : kpiName(id, host.texts);
}

/** What a cell of the tab is to hold, in the words of the spreadsheet; numbers are numbers. */
export function targetCell(
  field: TargetField,
  value: string,
  { goal, unit, weight }: { readonly goal: number; readonly unit: Unit; readonly weight: number },
  { host }: Asked,
): string | Formatted {
  const text = tidyName(value);
  if (field === 'target') return { value: goal, format: patternOf(goal, unit) };
  if (field === 'weight') return text === '' ? '' : { value: weight, format: '0.##' };
  if (field === 'kpi') return kpiName(builtinNamed(text)?.id ?? text, host.texts);
  const per = field === 'per' ? wordIn(TARGETS.id, text, PERIOD_UNITS) : undefined;
  return per === undefined ? text : wordText('targets', per, host.texts);
}

function patternOf(goal: number, unit: Unit): string {
  if (unit === 'share') return Number.isInteger(Number((goal * 100).toPrecision(12))) ? '0%' : PATTERNS.share;
  return Number.isInteger(goal) ? '#,##0' : '#,##0.##';
}
