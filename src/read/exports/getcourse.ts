import type { Export } from './export.ts';

/**
 * Orders: Sales > Orders > Export. Statuses are named as on screen, or as in the interface for
 * programs.
 */
export const getcourse: Export = {
  name: 'GetCourse',
  marks: ['id заказа', 'title|платежная система|id партнера заказа', 'пользователь|id пользователя'],
  columns: {
    id: 'id заказа',
    client: 'пользователь>email>телефон',
    source: 'utm source>user utm source>партнерский источник',
    // The only English header among Russian ones: what was offered.
    product: 'title',
    status: 'статус',
    created: 'дата создания',
    paid: 'дата оплаты',
    amount: 'стоимость',
    currency: 'валюта',
    manager: 'менеджер',
  },
  // A lone "Оплачено" is a date elsewhere; here it is money, as are those that follow.
  unused:
    'номер|id пользователя|оплачено|комиссия платежной системы|получено|налог|осталось после вычета комиссии платежной системы и налога|другие комиссии|заработано|дата рождения',
  statuses: {
    // The refund is asked for, and the money is still here.
    won: 'завершен|payed|ожидаем возврата|waiting for return',
    lost: 'отменен',
    open: 'in work|ожидаем оплаты|payment waiting|частично оплачен|part payed|не подтвержден|not confirmed|отложен',
    excluded: 'ложный|false',
  },
};
