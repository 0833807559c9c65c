import { KpiError } from '../core/errors.ts';
import { BETTERS, KINDS, KIND_OF, type Kpi, MEASURES, type VolumeKpi, roadKpi } from '../core/kpis/kpi.ts';
import { MILESTONES } from '../core/leads.ts';
import { shown } from './arguments.ts';
import type { Cell } from './cells/cell.ts';
import { fold, nearest, tidyName } from './cells/fold.ts';
import { type KpiField, type KpiWord, spellingsOfWord, wordIn } from './kpiWords.ts';
import type { SheetLeads } from './leads/leads.ts';
import { knownMilestone } from './milestones.ts';
import { type ColumnId, NUMBER_IDS, recognise, wordsOf } from './table/headers.ts';

/** A KPI of the team's own: its id is its name as written. */
export type OwnKpi = Kpi & {
  readonly name: string;
  /** Its row in the range, from 1. */
  readonly row: number;
};

/** What is counted or added up, where it is not leads or money. */
const UNITS: ReadonlyMap<string, VolumeKpi['unit']> = new Map([
  ['call', 'calls'],
  ['calls', 'calls'],
  ['meeting', 'meetings'],
  ['emails_before_call', 'emails'],
  ['nps', 'points'],
]);

/** `30`, `30 days`, `30 дней`. */
const LIMIT = /^(\d+)(?: ?(?:d|days?|дн\.?|дней|дня|день))?$/;

/**
 * The KPI that a row of the KPIs tab tells.
 *
 * @param row Its number for messages.
 * @throws KpiError `kpi-cell-blank`, `kpi-cell-unreadable`.
 */
export function kpiOfRow(cellOf: (field: KpiField) => Cell, row: number, leads: SheetLeads): OwnKpi {
  const name = textOf('name');
  if (fold(name) === '') throw blank('name', ['anyName']);
  const measure = word('measure', MEASURES);
  const isRoad = measure === 'rate' || measure === 'keep' || measure === 'time';
  const from = isRoad ? milestones('from') : [];
  const to = milestones('to');
  if (from.some((id) => to.includes(id)))
    throw odd(
      'to',
      MILESTONES.filter((id) => !from.includes(id)),
    );
  const withinDays = limit(measure === 'rate' || measure === 'keep');
  const better = word('better', BETTERS, measure === 'time' ? 'lower' : 'higher');
  const own = { id: name, name, row, to, better, kind: word('kind', KINDS, KIND_OF[measure]) };
  if (isRoad) {
    const unit = measure === 'time' ? 'days' : 'share';
    return { ...roadKpi(name, '', '', withinDays), ...own, measure, from, unit };
  }
  const column = measure === 'count' ? '' : numberColumn();
  const unit = UNITS.get(column || to.join()) ?? (column ? 'money' : 'leads');
  return { ...own, measure, column, unit, lessRefunds: false, orElse: null };

  /** What a cell says; a dash says nothing. */
  function textOf(field: KpiField): string {
    const cell = cellOf(field);
    const text = typeof cell === 'string' ? tidyName(cell) : shown(cell);
    return /^[-–—]$/.test(text) ? '' : text;
  }

  function word<W extends KpiWord>(field: KpiField, words: readonly W[], otherwise?: W): W {
    const text = textOf(field);
    const found = text === '' ? otherwise : wordIn(text, words);
    if (found !== undefined) return found;
    throw text === '' ? blank(field, words) : odd(field, words, words.flatMap(spellingsOfWord));
  }

  /** Ids of milestones, or folded headers; the whole text first, because a header may say "or" itself. */
  function milestones(field: 'from' | 'to'): readonly string[] {
    const text = textOf(field);
    if (text === '') throw blank(field, MILESTONES);
    const parts = text.split(/ (?:or|или) /i);
    const isOne = parts.length === 1 || leads.ownColumns().some((column) => column.name === fold(text));
    return (isOne ? [text] : parts).map((part) => knownMilestone(part) ?? fold(part));
  }

  function limit(isLimited: boolean): number | null {
    const text = textOf('within');
    if (text === '') return null;
    if (!isLimited) throw odd('within', ['noLimit']);
    const days = Number(LIMIT.exec(text.toLowerCase())?.[1]);
    if (!(days >= 1)) throw odd('within', ['whole']);
    return days;
  }

  function numberColumn(): ColumnId {
    const text = textOf('column');
    const id = recognise(text);
    if (id !== null && NUMBER_IDS.includes(id)) return id;
    throw text === '' ? blank('column', NUMBER_IDS) : odd('column', NUMBER_IDS, NUMBER_IDS.flatMap(wordsOf));
  }

  function blank(field: KpiField, words: readonly string[]): KpiError {
    return new KpiError('kpi-cell-blank', { row, field, words });
  }

  function odd(field: KpiField, words: readonly string[], spellings: readonly string[] = []): KpiError {
    const found = shown(textOf(field));
    return new KpiError('kpi-cell-unreadable', { row, field, found, nearest: nearest(found, spellings), words });
  }
}
