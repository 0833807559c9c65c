import { onTab } from '../../formula/formulaText.ts';
import { ASKED, GREEN, INK, PALE_GREEN, QUIET, TILE, TITLES } from '../colors.ts';
import { type Figure, figure, isNoPeriod, spilled } from './figures.ts';
import { type PageFacts, SHARE, volumePattern } from './pageFacts.ts';
import { type PagePen, pagePen } from './pagePen.ts';
import { GAP } from './putHeading.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLACES = 3;
/** Letters of a name that stand in two lines of the large type, wherever it breaks. */
const SHORT_NAME = 36;
/** First rows of the places, the goal and the badge. */
const [TOP, GOAL, BADGE] = [4, 8, 12];
/** Figures and options of the bars stand in columns to the right. */
const HELP = 16;

/**
 * The tab for the wall: three places with the places that are possible as a band, the goal of the
 * team, the last badge. It shows cells of the Dashboard, so it follows the same period; nobody below
 * the third place stands there.
 */
export function putTv(sheet: Sheet, dashboard: string, facts: PageFacts): void {
  const { words } = facts;
  const { page } = words;
  const pen = pagePen(sheet, HELP + 8);
  const on = (at: string): string => onTab(dashboard, at);
  const of = (name: Figure): string => on(figure(name));
  sheet.setHiddenGridlines(true);
  [30, ...new Array<number>(12).fill(104), 30].forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  pen.heights(1, 10, 52, 22, 84, 84, 84, 14, 44, 54, 32, 14, 30, 66);

  pen.put(2, 2, words.top[0] ?? '');
  pen.put(2, 10, `=${of('from')}`, '', `=${of('to')}`);
  for (const at of ['B2:I2', 'J2:K2', 'L2:M2']) pen.merge(at);
  pen.look('B2', { size: 28, bold: true, color: INK });
  pen.look('J2:M2', { size: 14, color: QUIET, align: 'right' });
  pen.look('J2', { format: `"${page.from} "${words.dayFormat}` });
  pen.look('L2', { format: `"${page.to} "${words.dayFormat}` });
  const { who, score, places } = page.board;
  pen.put(3, 3, who);
  pen.put(3, 8, score);
  pen.put(3, 11, places);
  pen.merge('K3:M3');
  pen.look('C3:M3', { color: QUIET });
  pen.look('H3', { align: 'right' });
  for (let place = 1; place <= PLACES; place++) putPlace(pen, place, on, facts);
  putGoal(pen, on, facts);

  const last = (column: number): string => `INDEX(${on(spilled('earned', column))};${of('lastBadge')})`;
  pen.put(BADGE, 2, page.lastBadge);
  pen.put(
    BADGE + 1,
    2,
    `=IF(${of('lastBadge')}=0;IF(${isNoPeriod(on)};"";"${page.noBadge}");${last(2)}&"  "&${last(1)}&": "&${last(3)})`,
  );
  pen.mergeRows(`B${BADGE}:M${BADGE + 1}`);
  pen.look(`B${BADGE}`, { size: 16, color: QUIET });
  pen.look(`B${BADGE + 1}:M${BADGE + 1}`, { size: 26, bold: true, color: INK, background: ASKED, wrap: true });
  pen.finish();
}

function putPlace(pen: PagePen, place: number, on: (at: string) => string, facts: PageFacts): void {
  const { words, nameLength } = facts;
  const { page } = words;
  const row = TOP - 1 + place;
  const isThere = `${on(figure('ranked'))}>=${place}`;
  const cell = (column: number): string => `INDEX(${on(spilled('board', column))};${place})`;
  const shown = (value: string): string => `=IF(${isThere};${value};"")`;
  const [first, second] = ['P', 'Q'].map((column) => `${column}${row}`);
  const places = cell(6);
  const name = place === PLACES ? `${cell(2)}&${others(on)}` : cell(2);
  pen.put(
    row,
    2,
    shown(`CHOOSE(${cell(1)};"🥇";"🥈";"🥉")`),
    place === 1
      ? `=IF(${isThere};${cell(2)};IF(${on(figure('early'))}>0;"${page.early}";IF(${isNoPeriod(on)};"${page.periodUnknown}";"${page.nobody}")))`
      : shown(name),
  );
  pen.put(row, 8, shown(cell(3)), shown(places));
  pen.put(row, 11, `=IF(N(${second})=0;"";SPARKLINE(${first}:${second};$S$1:$T$4))`);
  // From the first to the last possible place, as a part of all places.
  const from = `VALUE(IFERROR(LEFT(${places};FIND("–";${places})-1);${places}))`;
  const to = `VALUE(IFERROR(MID(${places};FIND("–";${places})+1;9);${places}))`;
  pen.put(row, HELP, `=IF(${isThere};IFERROR(${from}-1;0);"")`, `=IF(${isThere};IFERROR(${to}-${from}+1;0);"")`);
  pen.mergeRows(`C${row}:G${row}`);
  pen.mergeRows(`I${row}:J${row}`);
  pen.mergeRows(`K${row}:M${row}`);
  pen.look(`B${row}:M${row}`, { background: place === 1 ? TILE : '#ffffff' });
  pen.look(`B${row}`, { size: 40, align: 'center' });
  pen.look(`C${row}:G${row}`, { size: nameLength > SHORT_NAME ? 16 : 24, bold: true, color: INK, wrap: true });
  pen.look(`H${row}`, { size: 30, bold: true, color: GREEN, align: 'right', format: '0' });
  pen.look(`I${row}:J${row}`, { size: 18, color: QUIET, align: 'right' });
  const options = [
    ['charttype', 'bar'],
    ['max', `=MAX(1;${on(figure('ranked'))})`],
    ['color1', '#e3e9e7'],
    ['color2', PALE_GREEN],
  ];
  if (place === 1) options.forEach((option, index) => pen.put(index + 1, HELP + 3, ...option));
}

/** Equals of the last place shown stand beside it: one by name, more as a number. */
function others(on: (at: string) => string): string {
  const places = on(spilled('board', 1));
  const last = `INDEX(${places};${PLACES})`;
  const count = `COUNTIF(${places};${last})+COUNTIF(${places};"<"&${last})-${PLACES}`;
  return `IF(${count}=0;"";IF(${count}=1;", "&INDEX(${on(spilled('board', 2))};${PLACES + 1});" +"&(${count})))`;
}

function putGoal(pen: PagePen, on: (at: string) => string, facts: PageFacts): void {
  const { page } = facts.words;
  const of = (name: Figure): string => on(figure(name));
  const volume = volumePattern(facts);
  const share = `${of('volume')}/${of('plan')}`;
  const hasGoal = `AND(ISNUMBER(${of('volume')});N(${of('plan')})>0)`;
  pen.put(GOAL, 2, page.goal);
  pen.put(GOAL, 10, `=IF(${hasGoal};${share};"")`);
  pen.put(GOAL + 1, 2, `=IF(${hasGoal};SPARKLINE(${share};$V$1:$W$3);IF(${isNoPeriod(on)};"";"${GAP}${page.noPlan}"))`);
  pen.put(GOAL + 2, 2, `=${of('volume')}`, '', '', `=IF(${hasGoal};${of('plan')};"")`);
  pen.put(GOAL + 2, 10, `=IF(AND(ISNUMBER(${of('left')});N(${of('left')})=0);"${page.over}";${of('left')})`);
  const options = [
    ['charttype', 'bar'],
    ['max', 1],
    ['color1', GREEN],
  ];
  options.forEach((option, index) => pen.put(index + 1, HELP + 6, ...option));
  pen.merge(`B${GOAL}:I${GOAL}`);
  pen.merge(`J${GOAL}:M${GOAL}`);
  pen.merge(`B${GOAL + 1}:M${GOAL + 1}`);
  for (const columns of ['B:D', 'E:I', 'J:M']) {
    const [from = '', to = ''] = columns.split(':');
    pen.merge(`${from}${GOAL + 2}:${to}${GOAL + 2}`);
  }
  pen.look(`B${GOAL}`, { size: 16, color: QUIET });
  pen.look(`J${GOAL}`, { size: 28, bold: true, color: GREEN, align: 'right', format: SHARE });
  pen.look(`B${GOAL + 1}:M${GOAL + 1}`, { size: 20, color: QUIET, align: 'left', background: TITLES });
  pen.look(`B${GOAL + 2}:M${GOAL + 2}`, { size: 16, color: QUIET, align: 'left' });
  pen.look(`B${GOAL + 2}`, { format: volume, bold: true, color: INK });
  pen.look(`E${GOAL + 2}`, { format: `"${page.ofPlan} "${volume}` });
  pen.look(`J${GOAL + 2}`, { format: `"${page.daysLeft}: "0`, align: 'right' });
}
