import { kpiName } from '../../../i18n/index.ts';
import { BLUE, GREEN, GREY, INK, PALE_GREEN, QUIET } from '../colors.ts';
import { TITLES_ROW, columnOf, figure, roughly, spilledAt } from './figures.ts';
import { LOSS_ROWS, PACE_ROW } from './layout.ts';
import { type PageFacts, SHARE, volumePattern } from './pageFacts.ts';
import type { PagePen } from './pagePen.ts';
import { putHeading, putTitles } from './putHeading.ts';

/** Rows of the chart, and beside it those of the losses. */
const ROWS = 12;
const ROW_HEIGHT = 26;
/** A quarter by day. */
const MOST_DAYS = 92;

/** How the period goes, as a chart over its table; beside it where most clients are lost. */
export function putPace(pen: PagePen, facts: PageFacts): void {
  const { words, volume, texts } = facts;
  pen.heights(PACE_ROW, 28, 22, 34, 22, 36, ...new Array<number>(ROWS - 3).fill(ROW_HEIGHT), 18);
  putHeading(pen, PACE_ROW, ['B', 'I'], words.pace[0] ?? '', words.pace[1] ?? '');
  const { sheet } = pen;
  const { ChartType } = Charts;
  const builder = sheet
    .newChart()
    .setChartType(ChartType.LINE)
    .setNumHeaders(1)
    .setOption('title', kpiName(volume, texts))
    .setOption('colors', [GREEN, INK, BLUE, GREY, PALE_GREEN, PALE_GREEN])
    .setOption('legend', { position: 'bottom' })
    .setOption('width', 8 * 105 - 8)
    .setOption('height', 34 + 22 + 36 + (ROWS - 3) * ROW_HEIGHT - 4)
    .setPosition(PACE_ROW + 2, 2, 0, 2);
  // Day, actual, target, before, usual, low, high: all but the note.
  for (let column = 0; column < 7; column++)
    builder.addRange(sheet.getRange(TITLES_ROW, columnOf('pace') + column, 1 + MOST_DAYS, 1));
  sheet.insertChart(builder.build());
  putLosses(pen, facts);
}

function putLosses(pen: PagePen, facts: PageFacts): void {
  const { words } = facts;
  const { page } = words;
  const [lossOf, worst] = [figure('lossOf'), figure('worstAt')];
  const of = (column: number, step: number | string): string => {
    const from = (spill: 'loss' | 'lossAll'): string =>
      typeof step === 'number'
        ? spilledAt(spill, column, step)
        : `INDEX(${spilledAt(spill, column, 1)}:${spilledAt(spill, column, LOSS_ROWS)};${step})`;
    return `IF(${lossOf}=1;${from('loss')};${from('lossAll')})`;
  };
  const worth = (step: number): string =>
    `IF(${lossOf}=1;${spilledAt('worth', 1, step)};${spilledAt('worth', 2, step)})`;
  const top = PACE_ROW + 2;
  putHeading(
    pen,
    PACE_ROW,
    ['K', 'N'],
    words.bottleneck[0] ?? '',
    `=IF(${worst}=0;"${page.lossNeeds}";IF(${lossOf}=1;"${page.lossPeriod}";"${page.lossAll}"))`,
  );
  const extra = `"+"${volumePattern(facts)}`;
  pen.put(top, 11, `=IF(${worst}=0;"${page.lossUnknown}";${of(1, worst)})`);
  pen.put(top, 13, `=IF(${worst}=0;"";${roughly(`MAX(IF(${lossOf}=1;${rangeOfWorth(1)};${rangeOfWorth(2)}))`)})`);
  pen.put(top + 1, 11, `=IF(${worst}=0;"";"${page.lossExtra}")`);
  pen.merge(`K${top}:L${top}`);
  pen.merge(`M${top}:N${top}`);
  pen.merge(`K${top + 1}:N${top + 1}`);
  pen.look(`K${top}:L${top}`, { size: 11, bold: true, color: INK, wrap: true });
  pen.look(`M${top}`, { size: 12, bold: true, color: GREEN, align: 'right', format: extra });
  pen.look(`K${top + 1}`, { size: 9, color: QUIET });
  const titles = top + 2;
  putTitles(pen, titles, ['K', 'N'], { K: page.step, M: page.goOn, N: page.extra }, ['M', 'N']);
  pen.mergeRows(`K${titles}:L${titles + LOSS_ROWS}`);
  const [first, last] = [titles + 1, titles + LOSS_ROWS];
  for (let step = 1; step <= LOSS_ROWS; step++) {
    pen.put(titles + step, 11, `=${of(1, step)}&""`);
    pen.put(titles + step, 13, `=IF(${of(1, step)}="";"";${of(4, step)})`);
    pen.put(titles + step, 14, `=IF(${worth(step)}=0;"";${roughly(worth(step))})`);
  }
  pen.look(`K${first}:L${last}`, { wrap: true, size: 9 });
  pen.look(`M${first}:M${last}`, { format: SHARE, align: 'right' });
  pen.look(`N${first}:N${last}`, { format: extra, align: 'right' });
}

const rangeOfWorth = (column: number): string =>
  `${spilledAt('worth', column, 1)}:${spilledAt('worth', column, LOSS_ROWS)}`;
