import type { Texts } from '../../en/texts.ts';

export const kpis: Texts['kpis'] = {
  conversion: 'Конверсия',
  win_rate: 'Доля выигранных',
  meeting_conversion: 'Конверсия встреч',
  sales: 'Продажи',
  revenue: 'Выручка',
  average_check: 'Средний чек',
  cycle: 'Срок до оплаты (у оплативших за 90 дней)',
  half_paid: 'День, к которому оплатила половина лидов',
  response: 'Время ответа',
  emails: 'Писем до звонка',
  calls: 'Звонки',
  meetings: 'Встречи',
  retention: 'Удержание, 90 дней',
  dropoff: 'Ушли после эфира',
  refunds: 'Возвраты',
  referral: 'Рекомендации',
  repeat: 'Повторные покупки',
  nps: 'NPS',
  result: 'Результат клиента',
};

export const steps: Texts['steps'] = {
  created: 'Создан',
  response: 'Первый ответ',
  call: 'Звонок',
  webinar: 'Эфир',
  meeting: 'Встреча',
  proposal: 'Предложение',
  paid: 'Оплата',
  refunded: 'Возврат',
  left: 'Ушёл',
  finished: 'Окончил',
  result: 'Результат клиента',
  lost: 'Отказ',
  closed: 'Закрыта',
};
