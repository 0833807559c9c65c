import type { Language } from './model.ts';

/** A heading with the sentence under it. */
export interface Heading {
  readonly title: string;
  readonly caption: string;
}

export interface BoardsText {
  readonly tab: string;
  readonly top: Heading;
  readonly school: Heading;
  readonly people: Heading;
  readonly exports: Heading;
  readonly road: Heading;
  readonly check: Heading;
  readonly fair: Heading;
  readonly raw: Heading;
  readonly days: Heading;
  readonly pipeline: Heading;
  readonly cautious: Heading;
  readonly revenueBoard: Heading;
  readonly kpi: string;
  readonly manager: string;
  readonly allTime: string;
  readonly conversion: string;
  readonly paidIn30: string;
  readonly winRate: string;
  readonly sales: string;
  readonly revenue: string;
  readonly averageCheck: string;
  readonly pipelineRevenue: string;
  readonly emailsFirst: string;
  readonly hoursToCall: string;
  readonly leftAfterWebinar: string;
  readonly nps: string;
}

const en: BoardsText = {
  tab: 'Boards',
  top: {
    title: 'More boards of the school',
    caption:
      'Every figure below is a live formula over the tabs Deals, Clients and Pipeline. Edit a deal and watch the boards.',
  },
  school: {
    title: 'The whole school',
    caption: 'Of all time; the Dashboard follows a period.',
  },
  people: {
    title: 'Conversion of each person',
    caption: 'One formula per column: give it a column of names, it fills a column.',
  },
  exports: {
    title: 'Five exports, one client',
    caption: 'Orders, webinar, calls, letters and the form are joined on the tab Clients by one formula.',
  },
  road: {
    title: 'The road through all five',
    caption: 'No single export knows who ordered, was called, came to the webinar and paid.',
  },
  check: {
    title: 'What was read, and what was not',
    caption: 'KPI_CHECK finds the cells of Deals that nobody can count.',
  },
  fair: { title: 'Conversion, fair', caption: 'One paid deal out of one is not a record yet.' },
  raw: { title: 'Conversion, raw', caption: 'A plain percentage crowns the newcomer with a single lead.' },
  days: { title: 'Days to payment', caption: 'How fast those pay who do, whatever share they are.' },
  pipeline: {
    title: 'Pipeline: 8,800 deals of a computer seller',
    caption: 'A public table (Maven Analytics) with its own headers; nothing was set up for it.',
  },
  cautious: { title: 'Win rate, cautious: the first ten', caption: 'Ranked by the lower end of the 95 % interval.' },
  revenueBoard: { title: 'Revenue: the first ten', caption: 'Who brought most is not always who wins most.' },
  kpi: 'KPI',
  manager: 'Manager',
  allTime: 'All time',
  conversion: 'Conversion',
  paidIn30: 'Paid within 30 days',
  winRate: 'Win rate',
  sales: 'Sales',
  revenue: 'Revenue, $',
  averageCheck: 'Average check, $',
  pipelineRevenue: 'Revenue',
  emailsFirst: 'Emails before the call',
  hoursToCall: 'Hours to the first call',
  leftAfterWebinar: 'Left after the webinar',
  nps: 'NPS',
};

const ru: BoardsText = {
  tab: 'Рейтинги',
  top: {
    title: 'Ещё рейтинги школы',
    caption:
      'Все цифры ниже — живые формулы по вкладкам «Сделки», «Клиенты» и Pipeline. Поправьте сделку, и рейтинги пересчитаются.',
  },
  school: { title: 'Вся школа', caption: 'За всё время; за периодом следит Дашборд.' },
  people: {
    title: 'Конверсия каждого',
    caption: 'Одна формула на столбец: дайте ей столбец имён, она заполнит столбец.',
  },
  exports: {
    title: 'Пять выгрузок, один клиент',
    caption: 'Заказы, вебинар, звонки, письма и анкету на вкладке «Клиенты» соединяет одна формула.',
  },
  road: {
    title: 'Дорога через все пять',
    caption: 'Ни одна выгрузка сама не знает, кто оставил заказ, говорил по телефону, был на эфире и оплатил.',
  },
  check: {
    title: 'Что прочитано, а что нет',
    caption: 'KPI_CHECK находит в «Сделках» ячейки, которые нельзя посчитать.',
  },
  fair: { title: 'Конверсия: честный рейтинг', caption: 'Одна оплата из одной — ещё не рекорд.' },
  raw: { title: 'Конверсия: голый процент', caption: 'На первом месте новичок с единственным лидом.' },
  days: { title: 'Срок до оплаты', caption: 'Как быстро платят те, кто платит, какой бы ни была их доля.' },
  pipeline: {
    title: 'Pipeline: 8 800 сделок продавца компьютеров',
    caption: 'Открытая таблица Maven Analytics со своими заголовками; под неё ничего не настраивали.',
  },
  cautious: {
    title: 'Доля выигранных, осторожно: первые десять',
    caption: 'Порядок — по нижней границе 95%-го интервала.',
  },
  revenueBoard: { title: 'Выручка: первые десять', caption: 'Больше всех принёс не всегда тот, кто чаще выигрывает.' },
  kpi: 'Показатель',
  manager: 'Менеджер',
  allTime: 'За всё время',
  conversion: 'Конверсия',
  paidIn30: 'Оплата за 30 дней',
  winRate: 'Доля выигранных',
  sales: 'Продажи',
  revenue: 'Выручка, ₽',
  averageCheck: 'Средний чек, ₽',
  pipelineRevenue: 'Выручка',
  emailsFirst: 'Писем до звонка',
  hoursToCall: 'Часов до звонка',
  leftAfterWebinar: 'Ушли после эфира',
  nps: 'NPS',
};

export const BOARDS_TEXT: Readonly<Record<Language, BoardsText>> = { en, ru };
