import type { activities as english } from '../../../en/recognised/tables/activities.ts';

export const activities: typeof english = {
  refunded: 'возврат',
  proposal: 'предложен| кп |счет',
  paid: 'оплат|платеж|покупк',
  call: 'звон|созвон',
  email: 'письм|рассылк',
  webinar: 'вебинар|эфир',
  meeting: 'встреч|консультац|демо|диагностик',
  created: 'заявк|обращен|регистрац|новый лид|нового лид',
  lost: 'отказ',
  left: 'ушел|отписал',
  finished: 'окончил|окончание',
  result: 'результат|повышение',
  response: 'ответ',
  not: ' не | нет | без |недозвон|пропущен|ожида|отмен|заплан',
};
