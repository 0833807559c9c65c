import { describe, expect, test } from 'vitest';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_LEVELS = formula('KPI_LEVELS');

const data = cells(`
  Manager | Created    | Paid
  Anna    | 2026-09-01 | 2026-09-02
  Anna    | 2026-09-01 | 2026-09-02
  Anna    | 2026-09-01 | 2026-10-02
  Boris   | 2026-09-01 |
  Clara   | 2026-09-01 | 2026-09-05`);
const points = cells('Milestone or KPI | Points\n paid | 10 \n call | 3');
const levels = cells('Level | Icon | From points\n Guide | 🧭 | 20 \n Mentor | 🏔️ | 60 \n Twin | | 60');

describe('KPI_LEVELS', () => {
  test('is a table in the language of the spreadsheet, with the way to the next level and what is wrong in the tabs', () => {
    const { en, ru } = inBoth(() => KPI_LEVELS(data, points, levels));
    expect(en).toEqual([
      ['Manager', 'Level', 'Icon', 'Points', 'Next level', 'Still needed', 'Progress', 'Note'],
      ['Anna', 'Guide', '🧭', 30, 'Mentor', 30, 0.25, ''],
      ['Boris', '', '', 0, 'Guide', 20, 0.2, ''],
      ['Clara', '', '', 10, 'Guide', 10, 0.6, ''],
      [...Array<string>(7).fill(''), expect.stringContaining('Tab “Levels”, row 4: “From points” cannot be “60”')],
      [...Array<string>(7).fill(''), expect.stringContaining('Tab “Points”, row 3: No column “Call”')],
    ]);
    expect(Array.isArray(ru) && ru[0]).toEqual([
      'Менеджер',
      'Уровень',
      'Иконка',
      'Очки',
      'Следующий уровень',
      'Осталось',
      'Путь',
      'Примечание',
    ]);
  });

  test('goes by the points known on a day', () => {
    const table = withHost({}, () => KPI_LEVELS(data, points, levels, '2026-09-04'));
    expect(Array.isArray(table) && table.slice(1, 4).map((row) => row[3])).toEqual([20, 0, 0]);
  });

  test.each([
    ['levels', 'Levels', points, points],
    ['points', 'Points', levels, levels],
  ])('refuses a range that is no tab of %s', (argument, tab, first, second) =>
    expect(messageOf(() => withHost({}, () => KPI_LEVELS(data, first, second)))).toContain(
      `“${argument}” must be the tab “${tab}”`,
    ),
  );
});
