import { beforeAll, describe, expect, test } from 'vitest';
import { addonFiles } from '../../scripts/bundle/dist.mjs';
import { programsIn } from '../../scripts/bundle/seldom.mjs';
import { built } from '../support/bundle.ts';
import { topLevelOf } from '../support/code/topLevel.ts';
import { DEALS, openedSheet } from './sheet.ts';

/** What the menu, a cell and the sidebar get from a script. */
async function answers(code: string): Promise<string> {
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

describe('the add-on built with --plain', () => {
  let code = '';
  beforeAll(async () => {
    ({ 'Code.js': code = '' } = (await addonFiles({ plain: true })).files);
  });

  test('is one program of ES2019 that makes no code of texts', async () => {
    expect((await programsIn(code)).length).toBe(1);
    expect(code).not.toContain('new Function');
    expect(topLevelOf(code).filter(({ kind }) => kind !== 'function')).toMatchObject([{ name: '__kpi' }]);
  });

  test('answers like the usual one', async () => {
    const usual = await answers(built('Code.js'));
    expect(usual).toContain('"Boris"');
    expect(await answers(code)).toBe(usual);
  });
});
