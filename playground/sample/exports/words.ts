import type { Language } from '../model.ts';

/** The five exports of the school: their tabs, headers and words. */
interface ExportWords {
  readonly orders: { readonly tab: string; readonly headers: readonly string[]; readonly course: string };
  readonly webinar: { readonly tab: string; readonly headers: readonly string[] };
  readonly calls: {
    readonly tab: string;
    readonly headers: readonly string[];
    readonly outgoing: string;
    readonly incoming: string;
    readonly answered: string;
    readonly missed: string;
  };
  readonly letters: {
    readonly tab: string;
    readonly headers: readonly string[];
    readonly subjects: readonly string[];
    readonly news: string;
    readonly delivered: string;
    readonly bounced: string;
    readonly personal: string;
    readonly mass: string;
  };
  readonly form: { readonly tab: string; readonly headers: readonly string[]; readonly said: readonly string[] };
  /** The five as one. */
  readonly clients: string;
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    orders: {
      tab: 'Orders',
      headers: [
        'Order ID',
        'Client',
        'Email',
        'Phone',
        'Manager',
        'Source',
        'Course',
        'Created',
        'Paid',
        'Amount',
        'Status',
        'Refunded',
      ],
      course: 'Course',
    },
    webinar: { tab: 'Webinar', headers: ['Name', 'Email', 'Phone', 'Join time', 'Leave time', 'Minutes watched'] },
    calls: {
      tab: 'Calls',
      headers: ['Direction', 'Call time', 'From', 'To', 'Wait, seconds', 'Talk, seconds', 'Status'],
      outgoing: 'Outgoing',
      incoming: 'Incoming',
      answered: 'Answered',
      missed: 'No answer',
    },
    letters: {
      tab: 'Letters',
      headers: ['Recipient', 'Subject', 'Sent at', 'Status', 'Kind'],
      subjects: ['The programme of the course', 'Your questions', 'Places are left', 'How to pay'],
      news: 'News of the school',
      delivered: 'Delivered',
      bounced: 'Not delivered',
      personal: 'personal',
      mass: 'newsletter',
    },
    form: {
      tab: 'Form',
      headers: [
        'Timestamp',
        'Email',
        'How likely are you to recommend us to a friend (0 to 10)?',
        'What did you like?',
      ],
      said: ['The mentor', 'Practice', 'Slow answers', 'The pace'],
    },
    clients: 'Clients',
  },
  ru: {
    orders: {
      tab: 'Заказы',
      headers: [
        'Номер заказа',
        'Клиент',
        'Email',
        'Телефон',
        'Менеджер',
        'Источник',
        'Курс',
        'Дата создания',
        'Дата оплаты',
        'Сумма',
        'Статус',
        'Дата возврата',
      ],
      course: 'Курс',
    },
    webinar: { tab: 'Вебинар', headers: ['Имя', 'Email', 'Телефон', 'Вошел', 'Вышел', 'Присутствовал, мин'] },
    calls: {
      tab: 'Звонки',
      headers: ['Тип', 'Дата и время', 'Откуда', 'Куда', 'Ожидание, сек', 'Длительность разговора, сек', 'Статус'],
      outgoing: 'Исходящий',
      incoming: 'Входящий',
      answered: 'Отвечен',
      missed: 'Нет ответа',
    },
    letters: {
      tab: 'Письма',
      headers: ['Кому', 'Тема письма', 'Дата отправки', 'Статус', 'Тип'],
      subjects: ['Программа курса', 'Ответы на вопросы', 'Остались места', 'Как оплатить'],
      news: 'Новости школы',
      delivered: 'Доставлено',
      bounced: 'Не доставлено',
      personal: 'личное',
      mass: 'рассылка',
    },
    form: {
      tab: 'Анкета',
      headers: ['Отметка времени', 'Email', 'Порекомендуете ли вы нас друзьям (от 0 до 10)?', 'Что понравилось?'],
      said: ['Наставник', 'Практика', 'Долгие ответы', 'Темп'],
    },
    clients: 'Клиенты',
  },
};
