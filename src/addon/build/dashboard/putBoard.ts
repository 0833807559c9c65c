import { QUIET } from '../colors.ts';
import { figure, spilled, spilledAt } from './figures.ts';
import { boardRow } from './layout.ts';
import { HEADING, NEAREST_FROM, NONE } from './lineOrder.ts';
import type { PageFacts } from './pageFacts.ts';
import type { PagePen } from './pagePen.ts';
import { BOARD_BARS, SPARE_LINES } from './putFigures.ts';
import { putHeading, putTitles } from './putHeading.ts';

// Columns of LEADERBOARD.
const [PLACE, WHO, SCORE, LEADS, PLACES, CHANGE] = [1, 2, 3, 4, 6, 7];

/** The board, and beside it the badges. Both come last on the page: what grows meets nothing. */
export function putBoard(pen: PagePen, facts: PageFacts): void {
  const { words, people, units } = facts;
  const { page } = words;
  const row = boardRow(units.length);
  const titles = row + 2;
  const lines = people + SPARE_LINES;
  const [first, last] = [titles + 1, titles + lines];
  pen.heights(row, 28, 34, 30, ...new Array<number>(lines).fill(facts.lineHeight));
  // The title of the Score says of which period its parts are; nothing where nobody has one.
  const title = spilledAt('board', SCORE, 0);
  putHeading(
    pen,
    row,
    ['B', 'I'],
    words.board[0] ?? '',
    `=IF(N(${figure('ranked')})=0;"";"${words.board[1] ?? ''} "&${title})`,
  );
  const { place, who, score, leads, places, change } = page.board;
  putTitles(pen, titles, ['B', 'I'], { B: place, C: who, E: score, G: leads, H: places, I: change }, [
    'E',
    'G',
    'H',
    'I',
  ]);
  putHeading(pen, row, ['K', 'N'], words.badges[0] ?? '', words.badges[1] ?? '');
  putTitles(pen, titles, ['K', 'N'], { K: page.badge, M: who }, []);
  for (const at of [`C${titles}:D${last}`, `K${titles}:L${last}`, `M${titles}:N${last}`]) pen.mergeRows(at);
  for (let line = 1; line <= lines; line++) putLine(pen, titles + line, line, page);
  pen.look(`B${titles}:B${last}`, { align: 'center' });
  pen.look(`B${first}:B${last}`, { size: 13, format: '0' });
  pen.look(`C${first}:D${last}`, { wrap: true });
  pen.look(`K${first}:N${last}`, { wrap: true });
  pen.look(`E${first}:E${last}`, { format: '0', bold: true, align: 'right' });
  pen.look(`G${first}:G${last}`, { format: '#,##0', align: 'right' });
  pen.look(`H${first}:H${last}`, { align: 'right', color: QUIET });
  pen.look(`I${first}:I${last}`, { format: '"▲ "0;"▼ "0;"="', align: 'right' });
}

function putLine(pen: PagePen, row: number, line: number, page: PageFacts['words']['page']): void {
  const [at, badge] = [spilledAt('order', 1, line), spilledAt('order', 2, line)];
  const cell = (column: number): string => `INDEX(${spilled('board', column)};${at})`;
  const isRanked = `AND(${at}>0;${at}<=${figure('ranked')})`;
  const ranked = (column: number): string => `=IF(${isRanked};${cell(column)};"")`;
  const place = `IF(${cell(PLACE)}>3;${cell(PLACE)};CHOOSE(${cell(PLACE)};"🥇";"🥈";"🥉"))`;
  const name = `=IF(${at}>0;${cell(WHO)};IF(${at}=${HEADING};"${page.early}";IF(${at}=${NONE};"${page.nobody}";"")))`;
  const bar = `=IF(N(E${row})=0;"";SPARKLINE(E${row};${BOARD_BARS}))`;
  const leads = `=IF(${at}>0;${cell(LEADS)};"")`;
  pen.put(row, 2, `=IF(${isRanked};${place};"")`, name, '', ranked(SCORE), bar, leads, ranked(PLACES), ranked(CHANGE));

  const of = (spill: 'earned' | 'nearest', column: number): string =>
    `INDEX(${spilled(spill, column)};${spill === 'earned' ? badge : `${badge}-${NEAREST_FROM}`})`;
  const called = (spill: 'earned' | 'nearest'): string => `${of(spill, 2)}&" "&${of(spill, 1)}`;
  const isNear = `${badge}>${NEAREST_FROM}`;
  pen.put(
    row,
    11,
    `=IF(${isNear};${called('nearest')};IF(${badge}>0;${called('earned')};IF(${badge}=${HEADING};"${page.nearest}";IF(${badge}=${NONE};"${page.noBadge}";""))))`,
  );
  pen.put(row, 13, `=IF(${isNear};${of('nearest', 3)};IF(${badge}>0;${of('earned', 3)};""))`);
}
