import { DEALS, openedSheet } from './sheet.ts';

/** What the menu, a cell and the sidebar get from a script, as one text. */
export async function answersOf(code: string): Promise<string> {
  const { addon, workbook, call, rows } = openedSheet([DEALS], { code });
  const range = workbook.sheets()[0]?.read({ row: 0, column: 0, rows: 6, columns: 6 }) ?? [];
  const cells = ['LEADERBOARD', 'KPI_AUDIT'].map((name) => addon.callCustomFunction(name, [{ range }]));
  const sidebar = [
    await call('sidebarStart'),
    await call('sidebarData', 'Deals'),
    await rows('badges', 'sidebarRows', null),
  ];
  return JSON.stringify([addon.functions(), addon.menu('NONE'), cells, sidebar]);
}
