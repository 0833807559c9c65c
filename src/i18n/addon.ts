import type { Language } from './index.ts';

/** The menu, and what the server says when a formula cannot be written or cells cannot be selected. */
const en = {
  title: 'KPI Map',
  menu: { data: 'Check the data', formula: 'Insert a formula' },
  tabGone: (tab: string) => `The tab “${tab}” is no longer there. Press Refresh.`,
  tabEmpty: (tab: string) => `The tab “${tab}” is empty. Paste the table of leads into it, headers first.`,
  cellsUnreadable: (text: string) =>
    `“${text}” is not a reference to cells of this spreadsheet. Write it as B1, A2:A20 or Team!A2:A.`,
  taken: (cell: string, holds: string) =>
    `${cell} is not empty (“${holds}”), and the formula would cover it. Clear it or select a cell with free space below and to the right.`,
  covers: (cell: string, holds: string, rows: number, columns: number) =>
    `The result needs ${rows} × ${columns} empty cells (rows × columns), but ${cell} holds “${holds}”. Clear it or select another cell.`,
  beyond: (rows: number, columns: number) =>
    `The result has ${rows} rows and ${columns} columns and does not fit between the selected cell and the edge of the tab. Select a cell further up or left, or add rows or columns.`,
  inside: (range: string) =>
    `The selected cell is inside ${range}, which the formula reads, so it would read itself. Select a cell on another tab or outside this range.`,
  noManagers: 'This table has no column with managers, so there is nobody to list. Choose the whole team.',
};

const ru: typeof en = {
  title: 'Карта KPI',
  menu: { data: 'Проверить данные', formula: 'Вставить формулу' },
  tabGone: (tab) => `Листа «${tab}» больше нет. Нажмите «Обновить».`,
  tabEmpty: (tab) => `Лист «${tab}» пуст. Вставьте в него таблицу лидов, начиная с заголовков.`,
  cellsUnreadable: (text) => `«${text}» — не адрес ячеек этой таблицы. Напишите так: B1, A2:A20 или Команда!A2:A.`,
  taken: (cell, holds) =>
    `Ячейка ${cell} занята («${holds}»), формула её закроет. Очистите её или выберите ячейку, где ниже и правее свободно.`,
  covers: (cell, holds, rows, columns) =>
    `Для результата нужно ${rows} × ${columns} пустых ячеек (строки × столбцы), а в ${cell} стоит «${holds}». Очистите её или выберите другую ячейку.`,
  beyond: (rows, columns) =>
    `В результате строк: ${rows}, столбцов: ${columns}. От выбранной ячейки до края листа столько не помещается. Выберите ячейку выше или левее либо добавьте строки или столбцы.`,
  inside: (range) =>
    `Выбранная ячейка внутри диапазона ${range}, который читает формула: она прочла бы саму себя. Выберите ячейку на другом листе или вне диапазона.`,
  noManagers: 'В таблице нет столбца с менеджерами, поэтому перечислить некого. Выберите всю команду.',
};

export type AddonWords = typeof en;
export const WORDS: Readonly<Record<Language, AddonWords>> = { en, ru };
