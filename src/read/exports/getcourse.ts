import type { Export } from './export.ts';

/** Orders: Sales > Orders > Export. Statuses are named as on the screen or as in the API. */
export const getcourse: Export = {
  name: 'GetCourse',
  marks: ['id заказа', 'title|платежная система|id партнера заказа', 'пользователь|id пользователя'],
  columns: {
    id: 'id заказа',
    client: 'пользователь',
    client_id: 'id пользователя',
    email: 'email',
    phone: 'телефон',
    source: 'utm source>user utm source>партнерский источник',
    // The only English header among Russian ones: the product that was offered.
    product: 'title',
    status: 'статус',
    created: 'дата создания',
    paid: 'дата оплаты',
    amount: 'стоимость',
    currency: 'валюта',
    manager: 'менеджер',
  },
  // "Оплачено" alone is a date elsewhere. Here it is money, and so are those after it.
  unused:
    'номер|оплачено|комиссия платежной системы|получено|налог|осталось после вычета комиссии платежной системы и налога|другие комиссии|заработано|дата рождения',
  statuses: {
    // A refund was asked for, but the money is still here.
    won: 'завершен|payed|ожидаем возврата|waiting for return',
    lost: 'отменен',
    open: 'in work|ожидаем оплаты|payment waiting|частично оплачен|part payed|не подтвержден|not confirmed|отложен',
    excluded: 'ложный|false',
  },
};
