import type { MemoryTab } from '../../../playground/host/index.ts';

const day = (date: number): { date: number } => ({ date });
/** The first days of January to April 2026. */
const MONTHS = [46023, 46054, 46082, 46113];

/** Names that a spreadsheet takes for something else where they are typed. */
export const ODD_NAMES = ['May 5, 2026', '12:30', '$5', '1,234.5', '1e3', '=1+1', '+7 916', 'TRUE', "'Tis"];

/** Everybody sold something in each month, the first ones more. */
export const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['ID', 'Manager', 'Created', 'Meeting', 'Paid', 'Amount', 'Status'],
    ...MONTHS.flatMap((first, month) =>
      ODD_NAMES.flatMap((name, who) =>
        Array.from({ length: 4 }, (_, lead) => {
          const isPaid = lead + who < 8 && month < 3;
          const id = `D-${(month * ODD_NAMES.length + who) * 4 + lead + 1}`;
          return [
            id,
            name,
            day(first + lead),
            day(first + lead + 1),
            isPaid ? day(first + lead + 3) : null,
            isPaid ? 100 : null,
            isPaid ? 'Won' : 'Open',
          ];
        }),
      ),
    ),
  ],
};

/** A chart on a tab of its own, and a table of a database. */
export const WITHOUT_CELLS: readonly MemoryTab[] = [
  { name: 'Chart1', cells: [], type: 'OBJECT' },
  { name: 'Warehouse', cells: [], type: 'DATASOURCE' },
];

/** A tab that this user may not change. */
export const LOCKED: MemoryTab = {
  name: 'Locked',
  cells: [['Nothing here is ours']],
  protectedCells: [{ row: 0, column: 0, rows: 1000, columns: 26 }],
};

export const BADGES: MemoryTab = {
  name: 'Badges',
  cells: [
    ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per'],
    ['1e3', '🎯', 'sales', 'at least', 2, 'month'],
  ],
};
