import type { Unit } from '../../core/kpis/kpi.ts';
import { goalText } from '../../i18n/goalText.ts';
import { columnName, kpiName } from '../../i18n/index.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { fold, tidyName } from '../../read/cells/fold.ts';
import { cellNumber } from '../../read/cells/numbers/numbers.ts';
import { knownMilestone } from '../../read/arguments/milestones.ts';
import { shareNumber } from '../../read/tabs/goalNumber.ts';
import { wordIn } from '../../read/tabs/tabWords.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { GameCells } from '../api/index.ts';
import type { Asked } from '../outcome.ts';
import type { Formatted } from '../tabs/saveRow.ts';
import { textOfEach, titleOf } from '../tabs/tabSheet.ts';
import type { TargetData } from '../targets/targetsRead.ts';
import { type FieldKind, type GameTab, measuredBy } from './gameTab.ts';

/** What the fields of the form hold for a row; what could not be read stays as it is. A blank word is what it is read as. */
export function gameDraft(game: GameTab, cells: GameCells, data: TargetData | null, asked: Asked): GameCells {
  const kpi = measuredBy(game, cells, data);
  const usual: GameCells = { per: 'month', least: kpi?.better === 'lower' ? 'atMost' : 'atLeast' };
  return textOfEach(game.tab, (field) => {
    const kind = kindOf(game, field);
    const text = tidyName(cells[field] ?? '');
    if (text === '' || /^[-–—]$/.test(text)) return isWords(kind) ? (usual[field] ?? '') : '';
    if (isWords(kind)) return wordIn(game.tab.id, text, kind) ?? text;
    if (kind === 'kpi' || kind === 'unit') return named(text, kind, data, asked);
    if (kind === 'text') return text;
    const unit = unitOf(kind, kpi?.unit ?? null);
    const value = numberOf(text, kind, unit);
    return Number.isFinite(value) ? goalText(value, unit, asked.language) : text;
  });
}

/** What a cell of the tab is to hold for a field of the form, in the words of the spreadsheet; numbers are numbers. */
export function gameCell(
  game: GameTab,
  draft: GameCells,
  data: TargetData,
  asked: Asked,
): (field: string, value: string) => string | Formatted {
  const { texts } = asked.host;
  const kpi = measuredBy(game, draft, data);
  return (field, value) => {
    const kind = kindOf(game, field);
    const text = tidyName(value);
    if (kind === 'text' || text === '') return text;
    if (isWords(kind)) {
      const word = kind.find((id) => id === text) ?? wordIn(game.tab.id, text, kind);
      return word === undefined ? text : titleOf(game.tab, word, asked);
    }
    if (kind === 'kpi' || kind === 'unit') {
      const milestone = kind === 'unit' ? knownMilestone(text) : null;
      if (milestone !== null) return columnName(milestone, texts);
      const isOwn = data.own.some((own) => own.value !== null && fold(own.value.name) === fold(text));
      return isOwn ? text : kpiName(builtinNamed(text)?.id ?? text, texts);
    }
    const unit = unitOf(kind, kpi?.unit ?? null);
    const number = numberOf(text, kind, unit);
    return Number.isFinite(number) ? { value: number, format: patternOf(number, unit) } : text;
  };
}

export function kindOf({ kinds }: GameTab, field: string): FieldKind {
  return kinds[field] ?? 'text';
}

function isWords(kind: FieldKind): kind is readonly string[] {
  return typeof kind !== 'string';
}

/** A milestone, or a KPI, as the report offers it; any other text, such as a road, stays. */
function named(text: string, kind: 'kpi' | 'unit', data: TargetData | null, { host }: Asked): string {
  const milestone = kind === 'unit' ? knownMilestone(text) : null;
  if (milestone !== null) return host.language === 'en' ? milestone : columnName(milestone, host.texts);
  const own = data?.own.find(({ value }) => value !== null && fold(value.name) === fold(text))?.value;
  const id = builtinNamed(text)?.id;
  if (own || id === undefined) return own?.name ?? text;
  return host.language === 'en' ? id : kpiName(id, host.texts);
}

function unitOf(kind: FieldKind, unit: Unit | null): Unit {
  if (kind === 'share') return 'share';
  return kind === 'level' && unit === 'share' ? unit : 'leads';
}

/** As the tab is read; a share of a target above 10 is a number of per cent. NaN when it is no number. */
function numberOf(text: string, kind: FieldKind, unit: Unit): number {
  const value = asCell(text);
  const number = typeof value === 'number' ? value : cellNumber(value);
  if (unit !== 'share') return number;
  if (kind !== 'share') return shareNumber(number);
  return number > 10 ? number / 100 : number;
}

/** What stands in a cell as a number arrives as its text. */
export function asCell(text: string): string | number {
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) ? Number(text) : text;
}

function patternOf(value: number, unit: Unit): string {
  if (unit === 'share') return Number.isInteger(Number((value * 100).toPrecision(12))) ? '0%' : PATTERNS.share;
  return Number.isInteger(value) ? '#,##0' : '#,##0.##';
}
