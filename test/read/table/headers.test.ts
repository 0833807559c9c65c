import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXTS, columnName } from '../../../src/i18n/index.ts';
import { fold } from '../../../src/read/cells/fold.ts';
import { COLUMN_IDS, meaningOf, recognise, wordsOf } from '../../../src/read/table/headers.ts';

describe('a header as people write it', () => {
  test.each([
    ['id', 'ID|Lead ID|Deal ID|opportunity_id|Номер|№|ID сделки|Номер заказа'],
    ['client', 'Client|Customer|Account name|Contact person|Клиент|Компания|Имя клиента|ФИО'],
    ['client_id', 'Client ID|customer_id|ID клиента'],
    ['email', 'Email|E-mail|Почта'],
    ['phone', 'Phone|Телефон'],
    [
      'manager',
      'Manager|Owner|Deal owner|sales_agent|Responsible user|Менеджер|Ответственный|МЕНЕДЖЕР|Ответственный за сделку',
    ],
    ['source', 'Source|Lead source|utm_source|Источник|Источник сделки'],
    ['product', 'Product|Course|Продукт|Курс|Тариф'],
    [
      'activity',
      'Activity|Activity type|Event|Event Type|Type|Action|Событие|Тип события|Активность|Вид активности|Тип|Действие',
    ],
    ['status', 'Status|State|Lead status|Deal status|Статус|Состояние|Статус заказа'],
    [
      'stage',
      'Stage|deal_stage|Pipeline stage|Стадия|Этап сделки|Стадия сделки|Этап воронки|Воронка/этап|Воронка-этап',
    ],
    [
      'created',
      'Created|Created at|engage_date|Create date|Date|Дата|Дата создания|Создан|Дата заявки|Дата\u00a0создания:|Event date|Activity date|Timestamp|Date time|Created Time|Дата события|Дата и время|Когда',
    ],
    ['response', 'First response|Response date|Первый ответ|Дата первого ответа'],
    ['call', 'Call|First call|Call date|Звонок|Первый звонок|Дата звонка'],
    ['webinar', 'Webinar|Webinar date|Эфир|Дата эфира|Вебинар'],
    ['meeting', 'Meeting|Demo|Встреча|Дата встречи|Диагностика'],
    ['proposal', 'Proposal|Proposal sent|КП|Дата предложения|Счёт выставлен'],
    ['paid', 'Paid|Payment date|Won date|Won time|Оплата|Дата оплаты|Дата и время оплаты|Оплачено|дата  ОПЛАТЫ'],
    ['refunded', 'Refunded|Refund date|Возврат|Дата возврата'],
    ['left', 'Left|Churn date|Ушёл|Дата ухода'],
    ['finished', 'Finished|Completion date|Дата окончания|Окончил курс'],
    ['result', 'Result|Result date|Результат|Результат клиента'],
    ['lost', 'Lost|Lost date|Отказ|Дата отказа'],
    ['close_date', 'close_date|Closed at|Дата закрытия|Дата закрытия сделки'],
    [
      'modified',
      'Modified|Last modified|Last modified date|Updated at|Update time|Last activity date|Last stage change|Изменено|Дата изменения|Дата редактирования|Последнее изменение|Дата последней активности',
    ],
    ['currency', 'Currency|Currency of value|Валюта|Валюта сделки'],
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
    `Amount${' '.repeat(200)}`,
    'Причина отказа',
    'Expected close date',
    'Предполагаемая дата закрытия',
    'Компания: Название компании',
    'Company: Created',
    'Contact owner',
    'Ответственный за контакт',
    'Кем создана',
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

describe('what stands around the word does not matter', () => {
  test.each([
    ['Стоимость, RUB', 'amount'],
    ['Бюджет, ₽', 'amount'],
    ['Сумма, руб.', 'amount'],
    ['Amount (USD)', 'amount'],
    ['Deal - Owner', 'manager'],
    ['Opportunity: Stage', 'stage'],
    ['Сделка: Ответственный', 'manager'],
    ['Response time (min)', 'response'],
    ['Время ответа, мин', 'response'],
    ['Время ответа, ч.', 'response'],
    ['Close Date (2)', 'close_date'],
    ['Cумма', 'amount'],
    ['Ownеr', 'manager'],
    ['Мене\u00adджер', 'manager'],
    ['Дата\nоплаты', 'paid'],
    ['“Статус” —', 'status'],
  ])('%j names %s', (header, id) => expect(recognise(header)).toBe(id));

  const words = COLUMN_IDS.flatMap((id) => wordsOf(id).map((word): [string, string] => [word, id]));
  const oneOf = <T>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
  const space = oneOf(' ', '  ', '\u00a0', '\u202f', '\n', '\r\n', '\t', '_');
  const twins = new Map([...'авсенкмортху'].map((letter, i) => [letter, 'abcehkmoptxy'[i] ?? '']));
  /** A word that look-alikes alone cannot make has at least one letter of its own alphabet. */
  const hasOwn = (word: string): boolean => /[бгджзийлпфцчшщъыьэюя]/.test(word);

  test('any spelling of any known word means the same', () => {
    const spelling = fc.record({
      word: oneOf(...words),
      letters: fc.infiniteStream(fc.nat(3)),
      gap: space,
      before: oneOf('', ' ', '\ufeff', '«', '* '),
      after: oneOf('', ' ', ':', ' *', '.', '»', '\u200b', '?'),
    });
    fc.assert(
      fc.property(spelling, ({ word: [word, id], letters, gap, before, after }) => {
        const text = word.replace(/[^ ]+/g, (part) =>
          part.replace(/./g, (letter) => {
            const dice = letters.next().value ?? 0;
            const same = dice === 1 && hasOwn(part) ? (twins.get(letter) ?? letter) : letter;
            return dice === 2 ? same.toUpperCase() : dice === 3 && letter === 'е' ? 'ё' : same;
          }),
        );
        const header = before + text.replace(/ /g, gap) + after;
        expect([header, recognise(header)]).toEqual([header, id]);
      }),
    );
  });
});

describe('of several headers that name one column the surer has the lower rank', () => {
  test.each([
    ['Дата создания', 'Создано', 'the name goes before another word'],
    ['Created', 'Date', 'a word of the column before a word of any'],
    ['Owner', 'Deal owner', 'a word alone before one among generic ones'],
    ['Клиент', 'Компания', 'any word before a weak one'],
    ['Deal customer', 'Lead', 'any word before a weak one, even among generic ones'],
    ['Course', 'Title', 'any word before a weak one'],
    ['Тип события', 'Тип', 'any word before a weak one'],
  ])('%j before %j: %s', (better, worse) => {
    const [first, second] = [better, worse].map((header) => meaningOf(header, null));
    if (first === 'unused' || second === 'unused' || !first || !second) throw new Error('both are known');
    expect(first.id).toBe(second.id);
    expect(first.rank).toBeLessThan(second.rank);
  });

  test('a name has rank 1, a word among generic ones 10, a weak one 100', () => {
    expect(
      ['Статус', 'status', 'Deal owner', 'Тип', 'Deal type', 'Сумма'].map((header) => meaningOf(header, null)),
    ).toEqual([
      { id: 'status', rank: 1 },
      { id: 'status', rank: 1 },
      { id: 'manager', rank: 10 },
      { id: 'activity', rank: 100 },
      { id: 'activity', rank: 100 },
      { id: 'amount', rank: 1 },
    ]);
  });
});

test('the words beside the name are written as folding leaves them, and none means two columns', () => {
  for (const { columns } of Object.values(TEXTS)) {
    const others = Object.values(columns).flatMap((words) =>
      words
        .split('|')
        .slice(1)
        .map((word) => word.replace(/^\?/, '')),
    );
    expect(others.filter((word) => fold(word) !== word)).toEqual([]);
    expect(others.filter((word, at) => others.indexOf(word) !== at)).toEqual([]);
  }
  const words = COLUMN_IDS.flatMap((id) => [...new Set(wordsOf(id))]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
