import type { Export } from './export.ts';

/**
 * Deals: as the list names the fields, or as the API does. Teams rename stages, but not the groups
 * of stages.
 */
export const bitrix24: Export = {
  name: 'Bitrix24',
  marks: [
    'стадия сделки|группа стадии|группа стадий|assumed close date',
    'ответственный|responsible',
    'воронка|направление|повторная сделка|предполагаемая дата закрытия|дата завершения|дата изменения|assumed close date',
  ],
  columns: {
    id: 'id',
    client: 'контакт|клиент|contact>компания|company>компания: название компании',
    manager: 'ответственный|responsible',
    source: 'источник|source',
    product: 'товар|product',
    status: 'группа стадии|группа стадий|deal status',
    stage: 'стадия сделки|стадия|stage',
    created: 'дата создания|created',
    // Counts only for deals that are won or lost. For an open deal it is a plan.
    close_date: 'дата завершения',
    modified: 'дата изменения|modified',
    amount: 'сумма|сумма/валюта|income|amount/currency',
    currency: 'валюта|currency',
  },
  // "Закрыта" is yes or no. "Тип" is the kind of deal. "Лид" is the record that became the deal.
  // The events and end dates are those of plans and repeated deals.
  unused:
    'предполагаемая дата закрытия|assumed close date|дата начала|start date|дата окончания|end date|закрыта|сделка закрыта|closed|тип|type|лид|lead|дата события|event date|тип события|event type|дела|activity|activities',
  statuses: {
    won: 'won|s|сделка успешна|сделка заключена|успех',
    lost: 'lose|f|apology|сделка провалена|провал|анализ причины провала|analyze failure|некачественный лид|junk lead',
    unpaid: 'prepayment invoice|prepayment invoic|счет на предоплату|final invoice|финальный счет',
    open: 'p|preparation|подготовка документов|create papers|executing|сделка в работе',
  },
};
