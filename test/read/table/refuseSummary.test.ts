import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import { findHeader } from '../../../src/read/table/findHeader.ts';
import { chooseColumns } from '../../../src/read/table/columns/chooseColumns.ts';
import { refuseSummary } from '../../../src/read/table/refuseSummary.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const check = (drawn: string): void => {
  const rows = cells(drawn);
  const header = findHeader(rows);
  const { columns } = chooseColumns(header?.headers ?? [], rows.slice(1), NO_ANSWERS, null, placeIn());
  refuseSummary(rows, header?.row ?? 0, columns, 'data', placeIn());
};

describe('a summary is refused', () => {
  test.each([
    ['months', 'Manager | Jan | Feb | Mar | April 2026\n Anna | 5 | 6 | 7 | 8', 'Jan'],
    ['Russian months', 'Менеджер | янв. | февр. | март 26\n Анна | 5.5 | 6 | 7', 'янв.'],
    ['quarters', 'Manager | Q1 | Q2 | Q3\n Anna | 5 | 6 | 7', 'Q1'],
    ['Russian quarters', 'Менеджер | 1 кв | 2 кв | 3 кв\n Анна | 5 | 6 | 7', '1 кв'],
    ['weeks', 'Manager | W1 | W2 | W3\n Anna | 5 | 6 | 7', 'W1'],
    ['years', 'Manager | 2024 | 2025 | 2026\n Anna | 5 | 6 | 7', '2024'],
    ['days', 'Manager | 01/09 | 02/09 | 03/09\n Anna | 5 | 6 | 7', '01/09'],
    ['dates', 'Manager | 2026-09-01 | 2026-09-02 | 2026-09-03\n Anna | 5 | 6 | 7', '2026-09-01'],
    ['counts of milestones', 'Manager | Created | Paid\n Anna | 40 | 9', 'Created'],
  ])('with %s across', (_title, drawn, found) =>
    expect(() => check(drawn)).toThrow(
      expect.objectContaining({ code: 'summary', params: { argument: 'data', found } }),
    ),
  );
});

describe('a list of leads is not', () => {
  test.each([
    ['dates of milestones', 'Manager | Created | Paid\n Anna | 2026-09-01 | 2026-09-04'],
    ['dates as serials', 'Manager | Created | Paid\n Anna | 46266 | 46269'],
    ['yes and no as 1 and 0', 'Manager | Created | Paid\n Anna | 1 | 0\n Boris | 1 | 1'],
    ['texts below months', 'Manager | Jan | Feb | Mar\n Anna | call | paid |'],
    ['two months among other columns', 'Manager | Jan | Feb\n Anna | 5 | 6'],
    ['one milestone', 'Manager | Paid\n Anna | 9'],
  ])('%s', (_title, drawn) => expect(() => check(drawn)).not.toThrow());
});
