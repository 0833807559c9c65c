import { describe, expect, test } from 'vitest';
import { TEXTS, columnName } from '../../src/i18n/index.ts';
import { fold } from '../../src/sheet/fold.ts';
import { COLUMN_IDS, recognise, wordsOf } from '../../src/sheet/headers.ts';

describe('a header as people write it', () => {
  test.each([
    ['id', 'ID|Lead ID|Deal ID|opportunity_id|Номер|№|ID сделки|Номер заказа'],
    ['client', 'Client|Customer|Account name|Клиент|Компания|Имя клиента|ФИО'],
    [
      'manager',
      'Manager|Owner|Deal owner|sales_agent|Responsible user|Менеджер|Ответственный|МЕНЕДЖЕР|Ответственный за сделку',
    ],
    ['source', 'Source|Lead source|utm_source|Источник|Источник сделки'],
    ['product', 'Product|Course|Продукт|Курс|Тариф'],
    ['status', 'Status|deal_stage|Lead status|Статус|Этап сделки|Стадия|Статус заказа'],
    [
      'created',
      'Created|Created at|engage_date|Create date|Date|Дата|Дата создания|Создан|Дата заявки|Дата\u00a0создания:',
    ],
    ['response', 'First response|Response date|Первый ответ|Дата первого ответа'],
    ['call', 'Call|First call|Call date|Звонок|Первый звонок|Дата звонка'],
    ['webinar', 'Webinar|Webinar date|Эфир|Дата эфира|Вебинар'],
    ['meeting', 'Meeting|Demo|Встреча|Дата встречи|Диагностика'],
    ['proposal', 'Proposal|Proposal sent|КП|Дата предложения|Счёт выставлен'],
    ['paid', 'Paid|Payment date|Won date|Оплата|Дата оплаты|Оплачено|дата  ОПЛАТЫ'],
    ['refunded', 'Refunded|Refund date|Возврат|Дата возврата'],
    ['left', 'Left|Churn date|Ушёл|Дата ухода'],
    ['finished', 'Finished|Completion date|Дата окончания|Окончил курс'],
    ['result', 'Result|Result date|Результат|Результат клиента'],
    ['lost', 'Lost|Lost date|Отказ|Дата отказа'],
    ['close_date', 'close_date|Closed at|Дата закрытия|Дата закрытия сделки'],
    ['amount', 'Amount|close_value|Deal value|Price|Сумма|Бюджет сделки|Сумма заказа|Стоимость|Чек'],
    ['refund_amount', 'Refund amount|Сумма возврата'],
    ['emails_before_call', 'Emails before call|Писем до звонка'],
    ['calls', 'Calls|Number of calls|Звонков|Количество звонков'],
    ['nps', 'NPS|NPS score|Оценка'],
    ['nps_date', 'NPS date|Дата NPS'],
    ['referred_by', 'Referred by|Кто порекомендовал|Пришёл от'],
  ])('%s is recognised', (id, headers) => {
    expect(headers.split('|').map((header) => [header, recognise(header)])).toEqual(
      headers.split('|').map((header) => [header, id]),
    );
  });

  test.each([
    '',
    ' ',
    '***',
    'Комментарий',
    'Телефон',
    'Город',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'first',
    'deal',
  ])('%j is not known', (header) => expect(recognise(header)).toBeNull());

  test('whatever KPI_DATA writes over a column is recognised as that column, in both languages', () => {
    for (const texts of Object.values(TEXTS))
      expect(COLUMN_IDS.map((id) => recognise(columnName(id, texts)))).toEqual(COLUMN_IDS);
    expect(COLUMN_IDS.map(recognise)).toEqual(COLUMN_IDS);
  });
});

test('the words beside the name are written as folding leaves them, and none means two columns', () => {
  for (const { columns } of Object.values(TEXTS)) {
    const others = Object.values(columns).flatMap((words) => words.split('|').slice(1));
    expect(others.filter((word) => fold(word) !== word)).toEqual([]);
    expect(others.filter((word, at) => others.indexOf(word) !== at)).toEqual([]);
  }
  const words = COLUMN_IDS.flatMap((id) => [...new Set(wordsOf(id))]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
