import { kpiName } from '../../../i18n/index.ts';
import { QUIET } from '../colors.ts';
import { type Figure, IS_OVER, type Spill, TITLES_ROW, columnOf, figure, spilled, spilledAt } from './figures.ts';
import { PERIOD_CELL, LOSS_ROWS } from './layout.ts';
import { type PageFacts, volumePattern } from './pageFacts.ts';
import type { PagePen } from './pagePen.ts';
import { said } from './tableCalls.ts';
import { boardLineAt, badgeLineAt } from './lineOrder.ts';

/** From here on a step can be told: so many leads, and a whole sale more at the best result. */
const [ENOUGH_LEADS, ONE_SALE] = [30, 1];

/**
 * The tables and figures that the page shows, to the right of it. One call of a function fills each
 * table; everything else on the page only points at their cells.
 */
export function putFigures(pen: PagePen, facts: PageFacts): void {
  const { calls, words, volume, texts } = facts;
  const period = figure('period');
  const table = (spill: Spill, formula: string): void => pen.put(TITLES_ROW, columnOf(spill), formula);
  const targets = calls.tab('targets');
  const holidays = calls.tab('holidays');
  const badges = calls.tab('badges');

  pen.put(1, columnOf('pace'), words.page.figures);
  table('pace', calls.call('KPI_PACE', said(volume), null, period, null, targets, holidays));
  table('board', calls.call('LEADERBOARD', null, period));
  table('loss', calls.call('KPI_BOTTLENECK', null, period));
  table('lossAll', calls.call('KPI_BOTTLENECK'));
  if (targets !== null) table('targets', calls.call('KPI_SCORECARD', targets, period, null, holidays));
  if (badges !== null) table('badges', calls.call('KPI_BADGES', badges, period));
  const [icon, times, day] = [2, 5, 4];
  const filtered = (last: number, condition: string): string =>
    `=IFERROR(FILTER(${spilled('badges', 1, last)};${condition});"")`;
  pen.put(TITLES_ROW + 1, columnOf('earned'), filtered(day, `ISNUMBER(${spilled('badges', day)})`));
  pen.put(
    TITLES_ROW + 1,
    columnOf('nearest'),
    filtered(3, `(${spilled('badges', times)}=0)*(${spilled('badges', icon)}<>"")`),
  );

  const formulas: Readonly<Record<Figure, string>> = figureFormulas(facts);
  Object.entries(formulas).forEach(([name, formula], index) =>
    pen.put(TITLES_ROW + 1 + index, columnOf('figures'), name, formula),
  );
  for (let step = 1; step <= LOSS_ROWS; step++)
    pen.put(TITLES_ROW + step, columnOf('worth'), worthOf('loss', step), worthOf('lossAll', step));
  pen.put(TITLES_ROW, columnOf('worth'), texts.bottleneck.money, texts.bottleneck.money);
  for (let row = 1; row <= facts.people + SPARE_LINES; row++)
    pen.put(TITLES_ROW + row, columnOf('order'), boardLineAt(row), badgeLineAt(row));
  pen.put(TITLES_ROW, columnOf('options'), kpiName(volume, texts));
  putOptions(pen);

  const days: readonly Figure[] = ['from', 'to', 'asOf', 'beforeFrom', 'beforeTo', 'beforeAsOf'];
  for (const name of days) pen.look(figure(name), { format: words.dayFormat });
  pen.look(spilled('pace', 1), { format: words.dayFormat });
  // The axis of the chart is written as its cells are.
  pen.look(spilled('pace', 2, 7), { format: volumePattern(facts) });
  pen.look(spilled('badges', day), { format: words.dayFormat });
  pen.look(spilled('earned', day), { format: words.dayFormat });
  pen.look(spilledAt('pace', 1, -2), { color: QUIET });
}

/** Rows below the people of today. */
export const SPARE_LINES = 8;

function figureFormulas({ calls, words }: PageFacts): Readonly<Record<Figure, string>> {
  const at = figure;
  const [period, from, to, known] = [at('period'), at('from'), at('to'), at('known')];
  const pace = (column: number): string => spilled('pace', column);
  const atLast = (column: number): string =>
    `=IF(COUNT(${pace(column)})=0;"";INDEX(${pace(column)};COUNT(${pace(1)})))`;
  const kpi = (name: string, when = period, asOf: string | null = null): string =>
    `=IFERROR(${calls.call('KPI', said(name), null, when, asOf).slice(1)};"")`;
  const worths = `IF(${at('lossOf')}=1;MAX(${spilled('worth', 1)});MAX(${spilled('worth', 2)}))`;
  const length = `(${to}-${from}+1)`;
  return {
    period: `=IF(${PERIOD_CELL}="";${said(words.page.thisMonth)};${PERIOD_CELL})`,
    from: `=IF(COUNT(${pace(1)})=0;"";INDEX(${pace(1)};1))`,
    to: `=IF(COUNT(${pace(1)})=0;"";MAX(${pace(1)}))`,
    known: `=COUNT(${pace(2)})`,
    asOf: `=IF(${known}=0;"";INDEX(${pace(1)};${known}))`,
    left: `=IF(NOT(ISNUMBER(${from}));"";IF(${known}=0;${length};${to}-${at('asOf')}))`,
    // As long a time before: whole months where the period is of months.
    beforeFrom: `=IF(NOT(ISNUMBER(${from}));"";IF(${length}<28;${from}-${length};EDATE(${from};-ROUND(${length}/30;0))))`,
    beforeTo: `=IF(NOT(ISNUMBER(${from}));"";${from}-1)`,
    beforeAsOf: `=IF(${known}=0;"";${at('beforeFrom')}+${at('asOf')}-${from})`,
    conversion: kpi('conversion'),
    conversionBefore: kpi('conversion', `${at('beforeFrom')}:${at('beforeTo')}`, at('beforeAsOf')),
    averageCheck: kpi('average_check'),
    sales: kpi('sales'),
    volume: `=IF(${known}=0;"";INDEX(${pace(2)};${known}))`,
    volumeBefore: atLast(4),
    leads: `=SUM(${spilled('board', 4)})`,
    plan: atLast(3),
    planNow: `=IF(OR(NOT(ISNUMBER(${at('plan')}));${known}=0);"";INDEX(${pace(3)};${known}))`,
    low: atLast(6),
    high: atLast(7),
    ranked: `=COUNT(${spilled('board', 1)})`,
    early: `=COUNTIF(${spilled('board', 1)};"?*")`,
    lossOf: `=IF(MAX(${spilled('worth', 1)})>0;1;2)`,
    worstAt: `=IF(${worths}=0;0;IF(${at('lossOf')}=1;${bestIn(1)};${bestIn(2)}))`,
    earned: `=COUNTIF(${spilled('earned', 1)};"?*")`,
    // Nobody comes nearer to a badge of a period that is over.
    nearest: `=IF(${IS_OVER};0;COUNTIF(${spilled('nearest', 1)};"?*"))`,
    lastBadge: `=IF(${at('earned')}=0;0;MATCH(MAX(${spilled('earned', 4)});${spilled('earned', 4)};0))`,
  };
}

const bestIn = (column: number): string => `MATCH(MAX(${spilled('worth', column)});${spilled('worth', column)};0)`;

/** Money where it is known, else sales; 0 where nothing can be told. */
function worthOf(spill: 'loss' | 'lossAll', step: number): string {
  const [leads, gain, money] = [2, 7, 8].map((column) => spilledAt(spill, column, step));
  return `=IF(AND(N(${leads})>=${ENOUGH_LEADS};N(${gain})>=${ONE_SALE});IF(ISNUMBER(${money});${money};${gain});0)`;
}

/** Two cells in each row: the name of an option and its value. */
function putOptions(pen: PagePen): void {
  const rows = [...optionsOf(`=MAX(1;MAX(${spilled('board', 3)}))`), ...optionsOf(1)];
  rows.forEach((row, index) => pen.put(TITLES_ROW + 1 + index, columnOf('options'), ...row));
}

const optionsOf = (max: string | number): (string | number)[][] => [
  ['charttype', 'bar'],
  ['max', max],
  ['color1', '#1d6f5c'],
];

const optionRange = (from: number): string => `${spilledAt('options', 1, from)}:${spilledAt('options', 2, from + 2)}`;
/** Of bars as long as the best on the board. */
export const BOARD_BARS = optionRange(1);
/** Of bars that are full at 100 %. */
export const SHARE_BARS = optionRange(4);
