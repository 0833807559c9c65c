import { GREEN, INK, QUIET, TILE, ASKED } from '../colors.ts';
import { type Figure, IS_NO_PERIOD, IS_OVER, figure, roughly } from './figures.ts';
import { TILES_ROW } from './layout.ts';
import { type PageFacts, SHARE, volumePattern } from './pageFacts.ts';
import type { PagePen } from './pagePen.ts';

/** As on a board: fewer leads tell nothing of a share. */
const ENOUGH_LEADS = 5;

/** The title with the period cell, and the six figures under it. */
export function putTiles(pen: PagePen, facts: PageFacts): void {
  const { words, money } = facts;
  const { page, dayFormat } = words;
  pen.heights(1, 10, 40, 24, 10, 24, 42, 24, 16);
  pen.put(2, 2, words.top[0] ?? '');
  pen.put(2, 11, page.period);
  pen.put(2, 13, page.thisMonth);
  pen.put(3, 2, `=${figure('from')}`, '', `=${figure('to')}`, '', `=${figure('asOf')}`);
  // A period that is not one is told beside its cell, and nothing else on the page speaks of it.
  pen.put(3, 11, `=IF(${IS_NO_PERIOD};"${page.periodUnknown}";"${page.periodHelp}")`);
  for (const at of ['B2:I2', 'K2:L2', 'M2:N2', 'B3:C3', 'D3:E3', 'F3:I3', 'K3:N3']) pen.merge(at);
  pen.look('B2', { size: 22, bold: true, color: INK });
  pen.look('K2', { align: 'right', color: QUIET });
  pen.look('M2:N2', { format: '@', bold: true, align: 'center', background: ASKED });
  pen.look('B3:N3', { color: QUIET, align: 'left' });
  pen.look('K3', { align: 'right', size: 9 });
  // Dates with their words, so that the cells stay dates.
  pen.look('B3', { format: `"${page.from} "${dayFormat}` });
  pen.look('D3', { format: `"${page.to} "${dayFormat}` });
  pen.look('F3', { format: `"${page.asOf} "${dayFormat}` });

  const volume = volumePattern(facts);
  const share = (part: Figure): string =>
    `=IF(AND(ISNUMBER(${figure(part)});N(${figure('plan')})>0);${figure(part)}/${figure('plan')};"")`;
  // It never ends lower than it stands now.
  const forecast = (end: 'low' | 'high'): string =>
    `IF(ISNUMBER(${figure(end)});MAX(N(${figure('volume')});${roughly(figure(end))});"")`;
  const points = page.pointsOn;
  const change = `"▲ "0.0" ${points}";"▼ "0.0" ${points}";"${page.asBefore}"`;
  const tiles: readonly Tile[] = [
    {
      at: 'B',
      label: facts.volume === 'revenue' ? page.revenue : page.sales,
      value: `=${figure('volume')}`,
      format: volume,
      below: `=IF(ISNUMBER(${figure('plan')});${figure('plan')};IF(${IS_NO_PERIOD};"";"${page.noPlan}"))`,
      belowFormat: `"${page.ofPlan} "${volume}`,
    },
    {
      at: 'D',
      label: page.share,
      value: share('volume'),
      format: SHARE,
      below: `=IF(NOT(ISNUMBER(${figure('plan')}));IF(${IS_NO_PERIOD};"";"${page.setPlan}");IF(${IS_OVER};"";${share('planNow').slice(1)}))`,
      belowFormat: `"${page.byNow} "${SHARE}`,
    },
    {
      at: 'F',
      // What a period that is over ends with is known: the one before it is told instead.
      label: `=IF(${IS_OVER};"${page.before}";"${page.forecast}")`,
      value: `=IF(${IS_OVER};${figure('volumeBefore')};${forecast('low')})`,
      format: volume,
      below: `=IF(${IS_OVER};"";${forecast('high')})`,
      belowFormat: `"– "${volume}`,
      isRange: true,
    },
    {
      at: 'H',
      label: page.daysLeft,
      value: `=${figure('left')}`,
      format: '0',
      below: `=IF(${IS_OVER};"${page.over}";${figure('to')})`,
      belowFormat: `"${page.until} "${dayFormat}`,
    },
    {
      at: 'K',
      label: page.conversion,
      value: `=${figure('conversion')}`,
      format: '0.0 %',
      below: `=IF(N(${figure('leads')})<${ENOUGH_LEADS};IF(${IS_NO_PERIOD};"";"${page.lossUnknown}");IF(COUNT(${figure('conversion')};${figure('conversionBefore')})<2;"";100*(${figure('conversion')}-${figure('conversionBefore')})))`,
      belowFormat: change,
    },
    {
      at: 'M',
      label: page.averageCheck,
      value: `=${figure('averageCheck')}`,
      format: money,
      below: `=${figure('sales')}`,
      belowFormat: `"${page.salesOf} "#,##0`,
    },
  ];
  tiles.forEach((tile) => putTile(pen, tile));
}

interface Tile {
  /** The first of its two columns. */
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly format: string;
  readonly below: string;
  readonly belowFormat: string;
  /** Two figures of the same weight. */
  readonly isRange?: boolean;
}

function putTile(pen: PagePen, { at, label, value, format, below, belowFormat, isRange }: Tile): void {
  const column = at.charCodeAt(0) - 64;
  const to = String.fromCharCode(at.charCodeAt(0) + 1);
  const [first, second, third] = [TILES_ROW, TILES_ROW + 1, TILES_ROW + 2];
  pen.put(first, column, label);
  pen.put(second, column, value);
  pen.put(third, column, below);
  pen.mergeRows(`${at}${first}:${to}${third}`);
  pen.look(`${at}${first}:${to}${third}`, { background: TILE, align: 'center', color: QUIET });
  const big = { bold: true, color: GREEN, size: isRange ? 14 : 22 } as const;
  pen.look(`${at}${second}`, { ...big, format });
  pen.look(`${at}${third}`, { ...(isRange ? big : { size: 9 }), format: belowFormat });
  pen.gapBefore(`${at}${first}:${at}${third}`);
}
