import type { DealStatus } from './lead.ts';
import type { Language } from './model.ts';
import type { Source } from './sellers.ts';

/**
 * What the cells of the Deals tab say, the way a school writes it; no header is a KPI Map term on
 * purpose.
 */
export interface DealWords {
  readonly tab: string;
  readonly headers: readonly string[];
  readonly sources: Readonly<Record<Source, string>>;
  readonly statuses: Readonly<Record<DealStatus, string>>;
  readonly amountInWords: string;
  /**
   * Units of the school's currency in one US dollar. It is a round number, so that both workbooks
   * have the same figures.
   */
  readonly perDollar: number;
  readonly dayFormat: string;
  readonly timeFormat: string;
}

export const DEAL_WORDS: Readonly<Record<Language, DealWords>> = {
  en: {
    tab: 'Deals',
    headers: [
      'ID',
      'Client',
      'Manager',
      'Source',
      'Created',
      'First reply',
      'Webinar',
      'Meeting',
      'Paid',
      'Amount',
      'Status',
      'Refunded',
      'First call',
      'Emails before call',
      'Calls',
      'Left',
      'Finished',
      'Result',
      'NPS',
      'Referred by',
    ],
    sources: {
      webinar: 'Webinar',
      adverts: 'Instagram ads',
      referral: 'Referral',
      partner: 'Partner',
      search: 'Search',
    },
    statuses: { new: 'New', open: 'In progress', won: 'Won', lost: 'Lost' },
    amountInWords: 'see contract',
    perDollar: 1,
    dayFormat: 'yyyy-mm-dd',
    timeFormat: 'yyyy-mm-dd hh:mm',
  },
  ru: {
    tab: 'Сделки',
    headers: [
      '№',
      'Клиент',
      'Менеджер',
      'Источник',
      'Дата создания',
      'Первый ответ',
      'Эфир',
      'Встреча',
      'Дата оплаты',
      'Сумма',
      'Статус',
      'Дата возврата',
      'Первый звонок',
      'Писем до звонка',
      'Звонков',
      'Дата ухода',
      'Окончил курс',
      'Результат клиента',
      'NPS',
      'Кто порекомендовал',
    ],
    sources: {
      webinar: 'Вебинар',
      adverts: 'Реклама ВК',
      referral: 'Рекомендация',
      partner: 'Партнёр',
      search: 'Поиск',
    },
    statuses: { new: 'Новый', open: 'В работе', won: 'Оплачено', lost: 'Отказ' },
    amountInWords: 'по договору',
    perDollar: 100,
    dayFormat: 'dd.mm.yyyy',
    timeFormat: 'dd.mm.yyyy hh:mm',
  },
};
