import { QUIET } from '../colors.ts';
import { IS_NO_PERIOD, IS_OVER, spilled, spilledAt } from './figures.ts';
import { TARGETS_ROW, targetLines } from './layout.ts';
import { type PageFacts, CHANCE_SHARE, patternOn } from './pageFacts.ts';
import type { PagePen } from './pagePen.ts';
import { SHARE_BARS } from './putFigures.ts';
import { GAP, putHeading, putTitles } from './putHeading.ts';

// Columns of KPI_SCORECARD.
const [WHO, KPI, PERIOD, ACTUAL, TARGET, ATTAINED, CHANCE, PER_DAY] = [1, 2, 3, 4, 5, 6, 10, 11];

/** The first targets of the tab: how they stand, how likely they are, and the one next step. */
export function putTargets(pen: PagePen, facts: PageFacts): void {
  const { words, units } = facts;
  const { page } = words;
  const lines = targetLines(units.length);
  const titles = TARGETS_ROW + 2;
  const [first, last] = [titles + 1, titles + lines];
  pen.heights(TARGETS_ROW, 28, 22, 30, ...new Array<number>(lines).fill(facts.lineHeight), 22, 12);
  putHeading(pen, TARGETS_ROW, ['B', 'N'], words.scorecard[0] ?? '', words.scorecard[1] ?? '');
  const { who, kpi, period, actual, target, done, chance: chanceTitle, next } = page.targets;
  putTitles(
    pen,
    titles,
    ['B', 'N'],
    { B: who, D: kpi, F: period, G: actual, H: target, I: GAP + done, K: chanceTitle, M: GAP + next },
    ['G', 'H', 'K'],
  );
  for (const columns of ['B:C', 'D:E']) {
    const [from = '', to = ''] = columns.split(':');
    pen.mergeRows(`${from}${titles}:${to}${last}`);
  }
  pen.mergeRows(`M${titles}:N${last}`);
  for (let line = 1; line <= lines; line++) {
    const at = (column: number): string => spilledAt('targets', column, line);
    const shown = (column: number): string => `=IF(${at(WHO)}="";"";${at(column)})`;
    const row = titles + line;
    const unit = units[line - 1] ?? null;
    const pattern = patternOn(facts, unit);
    const names = [`=${at(WHO)}&""`, '', `=${at(KPI)}&""`, '', `=${at(PERIOD)}&""`];
    const bar = `=IF(N(${at(ATTAINED)})=0;"";SPARKLINE(${at(ATTAINED)};${SHARE_BARS}))`;
    pen.put(row, 2, ...names, shown(ACTUAL), shown(TARGET), bar);
    // Of a target that is decided, the next step says what became of it: it has no chance any more.
    const chance = `=IF(ABS(N(${at(CHANCE)})-0.5)<0.5;${at(CHANCE)};"")`;
    pen.put(row, 11, chance, ...nextStep(at, unit === 'share', page.next));
    pen.look(`G${row}:H${row}`, { format: pattern });
    pen.look(`L${row}`, { format: unit === 'share' ? `"+"0.0" ${page.points}"` : pattern });
  }
  const more = `COUNTIF(${spilled('targets', WHO)};"?*")-${lines}`;
  pen.put(
    last + 1,
    2,
    `=IF(${more}>0;"${page.moreTargets} "&(${more});IF(${spilledAt('targets', WHO, 1)}<>"";"";IF(${IS_NO_PERIOD};"";"${page.noTargets}")))`,
  );
  pen.merge(`B${last + 1}:N${last + 1}`);
  pen.look(`B${last + 1}`, { size: 9, color: QUIET });
  pen.look(`B${first}:F${last}`, { wrap: true });
  pen.look(`G${first}:H${last}`, { align: 'right' });
  pen.look(`K${first}:K${last}`, { format: CHANCE_SHARE, align: 'right' });
  pen.look(`L${first}:L${last}`, { align: 'right', bold: true });
}

interface NextWords {
  readonly early: string;
  readonly reached: string;
  readonly over: string;
  readonly unlikely: string;
  readonly onTheWay: string;
  readonly perDay: string;
  readonly perDayBehind: string;
  readonly gap: string;
  readonly gapBehind: string;
}

/**
 * How much is still needed, and what of. A target is behind, and red, only while it can still be
 * reached or missed: the chance of a period that is over is 0 or 1.
 */
function nextStep(at: (column: number) => string, isShare: boolean, words: NextWords): [string, string] {
  const [actual, target, chance] = [at(ACTUAL), at(TARGET), at(CHANCE)];
  const isOpen = `AND(ISNUMBER(${actual});N(${at(ATTAINED)})<1;N(${chance})>0;N(${chance})<1)`;
  const need = isShare ? `IF(${target}>${actual};100*(${target}-${actual});"")` : at(PER_DAY);
  const [calm, behind] = isShare ? [words.gap, words.gapBehind] : [words.perDay, words.perDayBehind];
  const open = `IF(${chance}>=2/3;"${words.onTheWay}";IF(NOT(ISNUMBER(${need}));"${words.unlikely}";IF(${chance}<1/3;"${behind}";"${calm}")))`;
  const closed = `IF(N(${at(ATTAINED)})>=1;"${words.reached}";IF(${IS_OVER};"${words.over}";IF(NOT(ISNUMBER(${actual}));"${words.early}";IF(N(${chance})=0;"${words.unlikely}";"${words.onTheWay}"))))`;
  return [
    `=IF(${isOpen};IF(${chance}>=2/3;"";${need});"")`,
    `=IF(${at(WHO)}="";"";"${GAP}"&IF(${isOpen};${open};${closed}))`,
  ];
}
