import type { SidebarWords } from '../../en/sidebar.ts';
import { plural } from '../plural.ts';

const ofManagers = (rows: string, managers: number): string =>
  managers === 0 ? rows : `${rows} у ${plural(managers, 'менеджера', 'менеджеров', 'менеджеров')}`;

const ofLeads = (rows: string, leads: number, managers: number): string =>
  `${rows} по ${plural(leads, 'лиду', 'лидам', 'лидам')}${managers === 0 ? '' : `, ${plural(managers, 'менеджер', 'менеджера', 'менеджеров')}`}`;

export const data: SidebarWords['data'] = {
  tab: 'Лист с лидами',
  refresh: 'Обновить',
  countsLack:
    'Что идёт от лида к лиду (KPI_DATA, KPI_ROWS, KPI_FUNNEL, KPI_COHORTS, очки, значки, прогноз долей и сумм), требует самих лидов.',
  countsTab: (name) => `${name} (подсчёты лидов)`,
  notTable: (name) => `${name} (лидов не видно)`,
  noTable: {
    title: 'Таблицы лидов пока нет',
    text: 'Выберите файл на панели «Данные» или вставьте сделки на любой лист: один клиент в строке, в первой строке заголовки, например Менеджер, Дата создания, Дата оплаты, Сумма. Таблица найдётся сама.',
    sample: 'Попробовать на примере',
    sheet: 'Собрать таблицу',
    busy: 'Создаю листы…',
  },
  make: {
    board: 'Сделать рейтинг',
    funnel: 'Показать, где теряем клиентов',
    busy: 'Создаю лист…',
    done: (tab) => `Готово: смотрите новый лист «${tab}».`,
  },
  notRead: 'Этот лист прочитать не удалось',
  rowsAre: {
    leads: (_rows, leads, managers) => ofManagers(plural(leads, 'лид', 'лида', 'лидов'), managers),
    events: (events, leads, managers) =>
      `Журнал событий: ${ofLeads(plural(events, 'событие', 'события', 'событий'), leads, managers)}`,
    stages: (stages, leads, managers) =>
      `История этапов: ${ofLeads(plural(stages, 'строка', 'строки', 'строк'), leads, managers)}`,
    log: (rows, _leads, managers) =>
      `Журнал, а не сделки: ${ofManagers(plural(rows, 'строка', 'строки', 'строк'), managers)}`,
    sales: (_rows, sales, managers) =>
      `Список продаж: ${ofManagers(plural(sales, 'продажа', 'продажи', 'продаж'), managers)}`,
    counts: (rows, _leads, managers) =>
      `Подсчёты лидов: ${ofManagers(plural(rows, 'строка', 'строки', 'строк'), managers)}`,
    report: (rows, _leads, managers) =>
      `Итоги дней: ${ofManagers(plural(rows, 'строка', 'строки', 'строк'), managers)}`,
  },
  from: (crm) => `Выгрузка из ${crm}.`,
  rows: ({ total, read, merged, parts, skipped }) =>
    `${plural(total, 'строка', 'строки', 'строк')} = прочитано ${read.toLocaleString('ru-RU')}${merged === 0 ? '' : ` + объединено с ними ${merged.toLocaleString('ru-RU')}`}${parts === 0 ? '' : ` + следующие оплаты ${parts.toLocaleString('ru-RU')}`} + пропущено ${skipped.toLocaleString('ru-RU')} (заголовки, пустые строки, итоги, спам и тесты)`,
  span: (from, to) => (from === to ? from : `${from}\u00a0— ${to}`),
  readFrom: (range) => `Прочитано из ${range}`,
  problems: (count) => `Стоит проверить: ${count}`,
  fine: 'Всё в порядке: прочитано ровно то, что записано.',
  showCell: (cell) => `Выделить ${cell}`,
  more: (count) => `и ещё ${count.toLocaleString('ru-RU')}`,
  mapping: 'Указанное вручную — на листе',
  columns: 'Что в каком столбце',
  header: 'В таблице',
  meaning: 'Что это',
  filled: (count) => `заполнено ${count.toLocaleString('ru-RU')}`,
  unused: (count) => `Остальные столбцы: ${count}`,
  whatIs: (header) => `Что такое «${header}»`,
  own: 'Свой этап',
  total: 'Складывается',
  leaveOut: 'Пропустить',
  groups: { road: 'Шаги дороги', people: 'Люди и сделки', numbers: 'Деньги и числа', other: 'Другое' },
  saving: 'Сохраняю…',
  isSet: 'Указано вручную.',
  reset: 'Как распознано',
  resetColumn: (header) => `«${header}»: как распознано`,
  kept: (header) => `Сохранено: «${header}»`,
  which: (_id, name) => `В каком столбце «${name}»?`,
  usedNow: (letter) => `${letter}, сейчас этот`,
  certainty: (share) => `уверенность ${share}`,
  isIt: (header, letter, _id, name) => `«${header}» (столбец ${letter}) — это «${name}»?`,
  yes: 'Да',
  noLeaveOut: 'Нет, пропустить',
  isSale: (leads, word) => `«${word}» — у ${plural(leads, 'лида', 'лидов', 'лидов')}. Это продажа?`,
  says: { won: 'Оплата', lost: 'Отказ', open: 'В работе', refunded: 'Возврат', excluded: 'Пропустить' },
  sameId: {
    parts: 'Части: деньги каждой складываются',
    states: 'Состояния: считается последняя строка',
  },
  given: (count) => `Ваши ответы: ${count}`,
  wordSays: (word, says) => `«${word}»: ${says}`,
  takeBack: 'Отменить',
  takeBackOne: (text) => `Отменить ${text}`,
  plainFormulas: (count) =>
    `${plural(count, 'формула читает', 'формулы читают', 'формул читают')} эту таблицу без указанного здесь.`,
  addTab: (tab) => `Добавить в них «${tab}»`,
  adding: 'Добавляю…',
  added: (count, tab) => `«${tab}» добавлен в ${plural(count, 'формулу', 'формулы', 'формул')}.`,
  putBack: (count) => `${plural(count, 'формула снова прежняя', 'формулы снова прежние', 'формул снова прежние')}.`,
  notPutBack: 'Эти с тех пор кто-то изменил, они остались как есть:',
  stuck: (tab) =>
    `Эти изменить не удалось: таблица в них разобрана на части или нет свободного места. Добавьте «${tab}» в tabs вручную.`,
  split: {
    title: 'На листе целые строки в одном столбце',
    plan: (rows, columns, separator) =>
      `${plural(rows, 'строка', 'строки', 'строк')} через ${separator} — это ${plural(columns, 'столбец', 'столбца', 'столбцов')}:`,
    separators: { ';': 'точку с запятой', ',': 'запятую', '\t': 'табуляцию', '|': 'черту' },
    into: (tab) => `Они лягут на новый лист «${tab}». Этот останется как есть.`,
    button: 'Разделить столбец за меня',
    busy: 'Разделяю…',
    done: (from, tab, rows, columns) =>
      `«${from}» разделён на лист «${tab}»: ${plural(rows, 'строка', 'строки', 'строк')}, ${plural(columns, 'столбец', 'столбца', 'столбцов')}.`,
  },
  notes: (count) => `Пропущено или объединено намеренно: ${count}`,
  pasteHelp: {
    title: 'Как вставить из вашей CRM',
    ways: [
      ['GetCourse', 'Продажи > Заказы > Экспорт > CSV'],
      ['amoCRM, Kommo', 'Сделки, вид «Список» > ⋯ > Экспорт'],
      ['Битрикс24', 'CRM > Сделки, вид «Список» > ⚙ > Экспорт списка сделок в CSV или Excel'],
      ['HubSpot', 'CRM > Deals, вид «Таблица» > Export или Actions > Export view'],
      ['Pipedrive', 'Deals, вид «Список» > ⋯ > Export filter results > CSV'],
      ['Salesforce', 'Reports > отчёт по Opportunities > Export > Details Only > CSV'],
      ['Zoho CRM', 'Deals > ⋯ > Export или Setup > Data Administration > Export'],
    ],
    own: ['Своя таблица', 'Один клиент в строке, заголовки вроде Менеджер, Дата создания, Дата оплаты, Сумма, Статус.'],
    paste:
      'У вас пункты меню могут называться иначе: ищите «Экспорт» над списком сделок. Скопируйте всё и вставьте в ячейку A1 пустого листа или выберите «Файл > Импортировать». Если всё легло в один столбец, эта панель его разделит.',
  },
};
