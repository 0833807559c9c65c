import type { Language } from './index.ts';

/** The menu, and what the server says when a formula cannot be written or cells cannot be selected. */
const en = {
  title: 'KPI Map',
  menu: { data: 'Check the data', formula: 'Insert a formula' },
  tabGone: (tab: string) => `The tab “${tab}” is no longer there. Press Refresh.`,
  noSettings: (tab: string) => `There is no tab “${tab}” yet. Make it in its panel.`,
  tabEmpty: (tab: string) => `The tab “${tab}” is empty. Paste the table of leads into it, headers first.`,
  cellsUnreadable: (text: string) => `“${text}” is no reference to cells. Write it as B1, A2:A20 or Team!A2:A.`,
  taken: (cell: string, holds: string, size: string) =>
    `${cell} is not empty (“${holds}”), and the result fills ${size} cells. Clear it or select another cell.`,
  beyond: (size: string) =>
    `The result fills ${size} cells and does not fit. Select a cell further up or left, or add rows or columns.`,
  inside: (range: string) =>
    `The selected cell is inside ${range}, which the formula reads. Select a cell outside it or on another tab.`,
  busy: 'Somebody else is saving right now. Wait a moment and try again.',
  /** The tab that says what the columns of another tab are. A name has at most 100 characters. */
  mapping: { tab: (tab: string) => `${tab.slice(0, 85)} (columns)`, titles: ['Column', 'Meaning'] },
  noManagers: 'No column with managers, so there is nobody to list. Choose the whole team.',
};

const ru: typeof en = {
  title: 'Карта KPI',
  menu: { data: 'Проверить данные', formula: 'Вставить формулу' },
  tabGone: (tab) => `Листа «${tab}» больше нет. Нажмите «Обновить».`,
  noSettings: (tab) => `Вкладки «${tab}» ещё нет. Создайте её на панели.`,
  tabEmpty: (tab) => `Лист «${tab}» пуст. Вставьте в него таблицу лидов, начиная с заголовков.`,
  cellsUnreadable: (text) => `«${text}» — не адрес ячеек. Напишите так: B1, A2:A20 или Команда!A2:A.`,
  taken: (cell, holds, size) =>
    `Ячейка ${cell} занята («${holds}»), а результат займёт ${size} ячеек. Очистите её или выберите другую.`,
  beyond: (size) =>
    `Результат займёт ${size} ячеек и не помещается. Выберите ячейку выше или левее либо добавьте строки или столбцы.`,
  inside: (range) =>
    `Выбранная ячейка внутри диапазона ${range}, который читает формула. Выберите ячейку вне его или на другом листе.`,
  busy: 'Прямо сейчас сохраняет кто-то другой. Подождите немного и повторите.',
  mapping: { tab: (tab) => `${tab.slice(0, 85)} (столбцы)`, titles: ['Столбец', 'Что это'] },
  noManagers: 'Нет столбца с менеджерами, поэтому перечислить некого. Выберите всю команду.',
};

export type AddonWords = typeof en;
export const WORDS: Readonly<Record<Language, AddonWords>> = { en, ru };
