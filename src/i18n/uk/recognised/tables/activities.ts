import type { activities as english } from '../../../en/recognised/tables/activities.ts';

export const activities: typeof english = {
  refunded: 'повернен',
  proposal: 'пропозиці|рахунок',
  paid: 'оплат|платіж|покупк',
  call: 'дзвін',
  email: 'лист |розсилк',
  webinar: 'вебінар',
  meeting: 'зустріч|консультаці',
  created: 'заявк|звернен|реєстраці',
  lost: 'відмов',
  left: 'відписа',
  finished: 'закінч',
  result: 'результат',
  response: 'відповід',
  not: ' не | без |очіку|скасов|заплан',
};
