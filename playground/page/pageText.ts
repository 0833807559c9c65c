import type { ExampleGroup } from '../sample/example.ts';
import type { Language } from '../sample/model.ts';

/** Everything the page itself says. */
export interface PageText {
  readonly title: string;
  readonly file: string;
  readonly extensions: string;
  readonly addonMenu: string;
  readonly examples: string;
  readonly exampleGroups: Readonly<Record<ExampleGroup, string>>;
  readonly language: string;
  readonly loading: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notSavedWhy: string;
  readonly reset: string;
  readonly resetTitle: string;
  readonly resetBody: string;
  readonly resetYes: string;
  /** The same for the spreadsheet that began empty. */
  readonly emptied: { readonly resetTitle: string; readonly resetBody: string };
  readonly openEmpty: string;
  readonly openSample: string;
  readonly firstTab: string;
  /** What the key F6 does. */
  readonly f6: string;
  readonly cancel: string;
  readonly close: string;
  readonly spill: string;
  readonly failedTitle: string;
  readonly failedAdvice: string;
  readonly noMenu: string;
  missing(file: string): string;
}

const en: PageText = {
  title: 'KPI Map playground',
  file: 'Online school',
  extensions: 'Extensions',
  addonMenu: 'KPI Map',
  examples: 'Examples',
  exampleGroups: {
    crm: 'Exports of a CRM',
    hand: 'Kept by hand',
    kind: 'Kinds of tables',
    trap: 'Hard cases',
    network: 'Beyond one sheet',
  },
  language: 'Language',
  loading: 'Opening the spreadsheet…',
  saving: 'Saving…',
  saved: 'Saved in this browser',
  notSaved: 'Not saved',
  notSavedWhy: 'This browser does not let the page keep data: your changes last until you close the tab.',
  reset: 'Reset',
  resetTitle: 'Bring the sample back?',
  resetBody: 'The workbook in this language returns to the sample. Everything you changed in it will be gone.',
  resetYes: 'Reset',
  emptied: {
    resetTitle: 'Empty this spreadsheet?',
    resetBody: 'Every tab of it will be gone. The sample stays as it is.',
  },
  openEmpty: 'Empty spreadsheet',
  openSample: 'Sample',
  firstTab: 'Sheet1',
  f6: 'F6: from the cells to the panel or this bar, and back',
  cancel: 'Cancel',
  close: 'Close',
  spill:
    'The table has no room: cells in its way are not empty. Clear them or move the formula. Google Sheets shows #REF! here.',
  failedTitle: 'The playground could not start',
  failedAdvice: 'Reload the page. If it says the same again, run npm start once more and look at what it prints.',
  noMenu: 'The add-on made no menu',
  missing: (file) => `The server did not give ${file}. It is made by the build: npm start builds everything.`,
};

const ru: PageText = {
  title: 'Карта KPI: песочница',
  file: 'Онлайн-школа',
  extensions: 'Расширения',
  addonMenu: 'Карта KPI',
  examples: 'Примеры',
  exampleGroups: {
    crm: 'Выгрузки из CRM',
    hand: 'Таблицы от руки',
    kind: 'Виды таблиц',
    trap: 'Трудные случаи',
    network: 'Больше одной таблицы',
  },
  language: 'Язык',
  loading: 'Открываем таблицу…',
  saving: 'Сохраняем…',
  saved: 'Сохранено в этом браузере',
  notSaved: 'Не сохранено',
  notSavedWhy: 'Браузер не разрешает странице хранить данные: изменения пропадут, когда вы закроете вкладку.',
  reset: 'Сбросить',
  resetTitle: 'Вернуть исходный пример?',
  resetBody: 'Книга на этом языке снова станет такой, какой была в примере. Всё, что вы в ней изменили, пропадёт.',
  resetYes: 'Сбросить',
  emptied: {
    resetTitle: 'Очистить эту таблицу?',
    resetBody: 'Все её листы пропадут. Пример останется как есть.',
  },
  openEmpty: 'Пустая таблица',
  openSample: 'Пример',
  firstTab: 'Лист1',
  f6: 'F6 — из ячеек в панель или сюда и обратно',
  cancel: 'Отмена',
  close: 'Закрыть',
  spill:
    'Таблице не хватает места: на её пути есть заполненные ячейки. Очистите их или перенесите формулу. Google Таблицы показывают здесь #REF!.',
  failedTitle: 'Песочница не запустилась',
  failedAdvice: 'Обновите страницу. Если не поможет, запустите npm start ещё раз и посмотрите, что он напишет.',
  noMenu: 'У дополнения нет меню',
  missing: (file) => `Сервер не отдал файл ${file}. Он появляется при сборке: npm start собирает всё.`,
};

export const PAGE_TEXT: Readonly<Record<Language, PageText>> = { en, ru };
