import { fold } from './fold.ts';

/**
 * The columns that are recognised, and the words people head them with, in English and Russian. Words that say nothing by
 * themselves (GENERIC) may stand around: "Дата первого звонка", "Deal owner", "Paid at". The order is that of KPI_DATA's columns. Every other
 * date column is a milestone under its own header. The words are written as `fold` leaves them.
 */
export const HEADERS = {
  id: 'id|no|number|opportunity id|record id|номер|код',
  client:
    'client|customer|contact|account|company|lead|student|buyer|клиент|покупатель|контакт|компания|лид|ученик|студент|пользователь|фио|имя клиента|account name|contact name|client name|lead name',
  manager:
    'manager|salesperson|sales person|sales agent|agent|seller|owner|opportunity owner|sales rep|rep|responsible|responsible user|assigned to|менеджер|ответственный|ответственный менеджер|ответственный за|продавец|сотрудник|менеджер по продажам|кто ведет',
  source: 'source|channel|utm source|original source|источник|канал|источник лида|рекламный канал',
  product: 'product|course|item|offer|продукт|курс|товар|тариф|услуга',
  status: 'status|stage|state|result status|статус|стадия|этап|состояние',
  created:
    'created|create|creation|added|add time|engage|lead date|date|создан|создана|создано|создания|создания лида|заявки|заявка|дата|дата лида|обращения|добавления|поступил',
  response:
    'response|first contact|первый контакт|responded|reply|replied|answer|answered|response time|ответ|ответа|ответили|время ответа',
  call: 'call|called|звонок|звонка|созвон|созвона',
  webinar: 'webinar|attended webinar|вебинар|вебинара|эфир|эфира|был на эфире|был на вебинаре',
  meeting: 'meeting|demo|consultation|встреча|встречи|консультация|консультации|демо|диагностика|диагностики',
  proposal:
    'proposal|proposal sent|offer sent|quote|invoice sent|кп|предложение|предложения|отправлено кп|счет выставлен',
  paid: 'paid|payment|won|won time|purchase|оплата|оплаты|оплачен|оплачено|оплатил|платежа|покупки',
  refunded: 'refunded|refund|возврат|возврата|возвращено',
  left: 'left|churned|churn|unsubscribed|ушел|ушла|ухода|отток|отписался|бросил',
  finished:
    'finished|course finished|completed|completion|graduated|окончил|окончил курс|окончания|окончания курса|завершил курс|выпуск',
  result:
    'result|outcome|client result|got a job|результат|результата|результат клиента|повышение|повышения|трудоустройство',
  lost: 'lost|lost time|отказ|отказа|проиграна|проигрыша|потерян',
  close_date: 'close|closed|closing|закрыта|закрыт|закрытия',
  amount:
    'amount|sum|value|close value|price|revenue|budget|total|sale|сумма|стоимость|бюджет|цена|выручка|чек|сумма оплаты',
  refund_amount: 'refund amount|refunded amount|amount refunded|сумма возврата|возвращенная сумма',
  emails_before_call:
    'emails before call|emails before the first call|letters before call|emails|писем до звонка|письма до звонка|писем',
  calls: 'calls|number of calls|call count|звонков|звонки|количество звонков|число звонков',
  nps: 'nps|nps score|score nps|оценка nps|оценка',
  nps_date: 'nps date|date of nps|дата nps|дата оценки',
  referred_by:
    'referred by|referrer|recommended by|who referred|кто порекомендовал|пришел от|рекомендатель|по рекомендации',
} as const;

export type ColumnId = keyof typeof HEADERS;
export const COLUMN_IDS = Object.keys(HEADERS) as readonly ColumnId[];

/** Words that a header may have around the one that matters. */
const GENERIC =
  /(?:^| )(?:date|at|on|of|first|deal|order|lead|дата|дате|перв[ыо][йг]о?|сделк[аиу]|сделке|заказ[ау]?|лида)(?= |$)/g;

let byWord: ReadonlyMap<string, ColumnId> | null = null;

/** The column that a header names; null when it is not known. The spelling may differ in case, spaces, ё and the like. */
export function recognise(header: string): ColumnId | null {
  byWord ??= new Map(
    COLUMN_IDS.flatMap((id) =>
      [id.replace(/_/g, ' '), ...HEADERS[id].split('|')].map((word): [string, ColumnId] => [word, id]),
    ),
  );
  const words = fold(header);
  return byWord.get(words) ?? byWord.get(fold(words.replace(GENERIC, ''))) ?? null;
}
