import { type Places, effortVerdict, placesBy, placesByEffort, placesByScore } from '../../core/pay/replay.ts';
import { MILESTONES } from '../../core/leads.ts';
import type { Period } from '../../core/time/period.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { ratio } from '../../core/stats/ratio.ts';
import { sumOf } from '../../core/stats/sum.ts';
import { type Language, TEXTS, columnName, fill } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import { noteRows } from './points.ts';
import type { Given, Rules } from './replayRules.ts';
import type { Format } from '../table/format.ts';
import type { Table } from '../table/table.ts';

export interface ReplayAsk {
  readonly rules: Rules;
  /** Null: nothing to compare with. */
  readonly today: Rules | null;
  /** Oldest first. */
  readonly months: readonly Period[];
  readonly asOfDay: number;
}

/** A column by manager code, the whole team after them; `total` stands in the last row, null where a sum says nothing. */
interface Column {
  readonly title: string;
  readonly format: Format;
  readonly values: readonly (number | null)[];
  readonly total: number | null;
}

/** Rules run on past months as a table: who would have got what, how that ranks people, what it costs in all, and whether effort alone would have won. */
export function replayAnswer(
  leads: SheetLeads,
  { rules, today, months, asOfDay }: ReplayAsk,
  language: Language,
): Table {
  leads.expect(MILESTONES);
  const texts = TEXTS[language];
  const { replay: words, points, board, tabs } = texts;
  const names = managerNames(leads);
  const given = months.map((month) => rules.give(month));
  const totals = over(names, given, ({ amounts }) => amounts);
  const cost = sumOf(totals, (total) => total);
  const [first, last] = [months[0], months[months.length - 1]];
  const slice = first && last ? { period: { fromDay: first.fromDay, toDay: last.toDay }, asOfDay } : null;
  const byRules = placesBy(totals.slice(0, -1));
  const byScore = slice ? placesByScore(leads, slice) : [];
  const byEffort = slice ? placesByEffort(leads, slice) : [];

  const format: Format = rules.kind === 'points' ? 'decimal' : 'money';
  const summed = (title: string, values: readonly number[]): Column => ({
    title,
    format,
    values,
    total: sumOf(values, (value) => value),
  });
  const ranked = (title: string, values: Places): Column => ({ title, format: 'integer', values, total: null });
  const before =
    today &&
    over(
      names,
      months.map((month) => today.give(month)),
      ({ amounts }) => amounts,
    );
  const columns: readonly Column[] = [
    ...months.map((month, index) => summed(periodLabel(month), given[index]?.amounts ?? [])),
    summed(words.total, totals),
    ...(rules.kind === 'points'
      ? [
          summed(
            points.ripening,
            over(names, given, ({ ripening }) => ripening),
          ),
        ]
      : []),
    {
      title: words.share,
      format: 'share',
      values: totals.map((total) => ratio(total, cost)),
      total: ratio(cost, cost),
    },
    ranked(words.byRules, byRules),
    ranked(words.byScore, byScore),
    ranked(words.byEffort, byEffort),
    ...(before === null
      ? []
      : [
          summed(words.today, before),
          summed(
            board.change,
            totals.map((total, code) => total - (before[code] ?? 0)),
          ),
        ]),
  ];

  const line = (name: string, code: number): Table['rows'][number] => [
    name,
    ...columns.map(({ values }) => values[code] ?? null),
    null,
  ];
  const rows = sortedNames(leads).map((name) => line(name, names.indexOf(name)));
  const everybody = tabs.targets.everybody.split('|')[0] ?? '';
  if (totals[names.length] !== 0) rows.push(line(everybody, names.length));
  rows.push([words.total, ...columns.map(({ total }) => total), null]);
  const { kind, manager } = effortVerdict(byRules, byScore, byEffort);
  const placeOf = (places: Places): string => String(places[manager] ?? '–');
  const facts = { name: names[manager] ?? '', score: placeOf(byScore), rules: placeOf(byRules) };
  const notes = [
    last ? fill(words.verdicts[kind], facts) : words.noMonths,
    ...rules.notes(last ?? null),
    ...(today ? today.notes(last ?? null) : []),
  ];
  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      ...columns.map((column) => ({ title: column.title, format: column.format })),
      { title: texts.scorecard.note, format: 'text' },
    ],
    rows: [...rows, ...noteRows([...new Set(notes)], columns.length + 2)],
  };
}

/** The sums over the months, by manager code, the whole team last. */
function over(
  names: readonly string[],
  months: readonly Given[],
  pick: (given: Given) => readonly number[],
): readonly number[] {
  return [...names, ''].map((_, code) => sumOf(months, (given) => pick(given)[code] ?? 0));
}
