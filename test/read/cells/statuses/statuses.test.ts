import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import type { Export } from '../../../../src/read/exports/export.ts';
import { EXPORTS } from '../../../../src/read/exports/index.ts';
import type { Status } from '../../../../src/read/cells/statuses/status.ts';
import { statusOf } from '../../../../src/read/cells/statuses/statusOf.ts';
import { statusReader } from '../../../../src/read/cells/statuses/statuses.ts';
import { statusWordsOf } from '../../../../src/read/cells/statuses/statusWordsOf.ts';

const NOBODY_SAID: ReadonlyMap<string, Status> = new Map();
const exportNamed = (name: string): Export | null => EXPORTS.find((one) => one.name === name) ?? null;

describe('a status as people write it', () => {
  test.each<[Status, string]>([
    [
      'won',
      'Won|CLOSED WON|closed-won|Closed - won|closed_won|Paid|Оплачен|Оплачена|оплачено|✅ Оплачено|Продано|Завершён|Успех|Успешно',
    ],
    [
      'lost',
      'Lost|Closed Lost|6. Closed - Lost|Cancelled|Canceled|Отказ|Отказ клиента|Отменён|Проиграна|Провал|Не купил|Нецелевой|не целевой лид|Unqualified',
    ],
    ['open', 'New|Open|In progress|Новый|новая заявка|1. Новый лид|В работе|Думает'],
    ['unpaid', 'Unpaid|Pending|Ожидаем оплаты|ожидание оплаты|Не оплачен|Частично оплачено|Предоплата|Счёт выставлен'],
    ['refunded', 'Refunded|Refund|Chargeback|Возврат|Возврат средств|Возвращён|Возвращено'],
    ['excluded', 'Spam|Duplicate|Test|Test lead|Deleted|Спам|Дубль|Дубликат|Тест|Тестовый заказ|Удалён|удалено'],
  ])('%s', (status, words) => {
    expect(words.split('|').map((word) => [word, statusOf(word, null)])).toEqual(
      words.split('|').map((word) => [word, status]),
    );
  });

  test.each(['', ' ', '—', '…', 'Иван', 'Closed', 'Оплата', 'constructor', '__proto__', 's', 'P'])(
    '%j is not known',
    (word) => expect(statusOf(word, null)).toBeNull(),
  );
});

describe('a status of', () => {
  test.each<[string, Status, string]>([
    ['GetCourse', 'won', 'Завершен|payed|Ожидаем возврата|waiting_for_return'],
    ['GetCourse', 'lost', 'Отменен|cancelled'],
    ['GetCourse', 'open', 'Новый|new|В работе|in_work|Не подтвержден|not_confirmed|Отложен|pending'],
    ['GetCourse', 'unpaid', 'Ожидаем оплаты|payment_waiting|Частично оплачен|part_payed'],
    ['GetCourse', 'excluded', 'Ложный|false'],
    ['amoCRM / Kommo', 'won', 'Успешно реализовано|142|Closed - won'],
    ['amoCRM / Kommo', 'lost', 'Закрыто и не реализовано|143|Closed - lost'],
    [
      'amoCRM / Kommo',
      'open',
      'Неразобранное|Первичный контакт|Переговоры|Принимают решение|Согласование договора|Incoming leads',
    ],
    ['Bitrix24', 'won', 'Сделка успешна|WON|C1:WON|c12:won|S|Успех|Success|Deal won'],
    [
      'Bitrix24',
      'lost',
      'Сделка провалена|LOSE|C1:LOSE|APOLOGY|C3:APOLOGY|F|Провал|Failed|Deal lost|Анализ причины провала|Analyze failure',
    ],
    [
      'Bitrix24',
      'open',
      'Новая|NEW|C1:NEW|P|В работе|Сделка в работе|Подготовка документов|PREPARATION|EXECUTING|In progress',
    ],
    ['Bitrix24', 'unpaid', 'C2:PREPAYMENT_INVOICE|Cчёт на предоплату|FINAL_INVOICE|Финальный счёт'],
    ['HubSpot', 'won', 'Closed Won|closedwon'],
    ['HubSpot', 'lost', 'Closed Lost|closedlost'],
    [
      'HubSpot',
      'open',
      'Appointment Scheduled|appointmentscheduled|Qualified To Buy|qualifiedtobuy|Presentation Scheduled|Decision Maker Bought-In|decisionmakerboughtin|Contract Sent',
    ],
    ['Pipedrive', 'won', 'Won|won'],
    ['Pipedrive', 'lost', 'Lost'],
    ['Pipedrive', 'open', 'Open'],
    ['Pipedrive', 'excluded', 'Deleted'],
    ['Salesforce', 'won', 'Closed Won'],
    ['Salesforce', 'lost', 'Closed Lost'],
    [
      'Salesforce',
      'open',
      'Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review',
    ],
    ['Zoho', 'won', 'Closed Won'],
    ['Zoho', 'lost', 'Closed Lost|Closed-Lost to Competition|Closed Lost to Competition'],
    [
      'Zoho',
      'open',
      'Qualification|Needs Analysis|Value Proposition|Identify Decision Makers|Proposal/Price Quote|Negotiation/Review',
    ],
  ])('%s is %s', (name, status, words) => {
    const from = exportNamed(name);
    expect(from).not.toBeNull();
    expect(words.split('|').map((word) => [word, statusOf(word, from)])).toEqual(
      words.split('|').map((word) => [word, status]),
    );
  });

  test('a CRM is understood in a table made by hand', () => {
    expect(
      ['Успешно реализовано', 'Closed-Lost to Competition', 'Сделка провалена', 'C1:WON', 'Ложный'].map((word) =>
        statusOf(word, null),
      ),
    ).toEqual(['won', 'lost', 'lost', 'won', 'excluded']);
  });

  test('an export in its own sense goes before everybody else', () => {
    expect(statusOf('Ожидаем возврата', exportNamed('GetCourse'))).toBe('won');
    expect(statusOf('s', exportNamed('Bitrix24'))).toBe('won');
    expect(statusOf('s', exportNamed('Zoho'))).toBeNull();
  });
});

test('of thousands of different words, which are comments, only the first are read', () => {
  const words = statusWordsOf(null, NOBODY_SAID);
  for (let i = 0; i < 1000; i++) words.of(`Comment ${i}`);
  expect([words.of('Won'), words.of('Comment 1'), words.seen.size]).toEqual([null, null, 1001]);
});

test('spaces, case, ё, look-alikes and punctuation around a status change nothing', () => {
  const written = fc.record({
    word: fc.constantFrom(
      'оплачено',
      'отменен',
      'возврат',
      'дубль',
      'закрыто и не реализовано',
      'closed won',
      'in progress',
    ),
    capital: fc.boolean(),
    gap: fc.constantFrom(' ', '  ', '\u00a0', '\n', '_', ' - '),
    around: fc.constantFrom(['', ''], ['✅ ', ''], ['«', '»'], ['3. ', ''], ['', ' !'], ['[', ']'], ['C7:', '']),
    twins: fc.boolean(),
  });
  fc.assert(
    fc.property(written, ({ word, capital, gap, around: [before, after], twins }) => {
      const spelt = twins && /[а-я]/.test(word) ? word.replace(/о(?=\S)/g, 'o') : word;
      const text = `${before}${(capital ? spelt.toUpperCase() : spelt).replace(/ /g, gap)}${after}`;
      expect([text, statusOf(text, null)]).toEqual([text, statusOf(word, null)]);
    }),
  );
});

describe('a cell', () => {
  test.each<[string, Cell, string | null, Status | null]>([
    ['blank', '', null, null],
    ['missing', undefined, null, null],
    ['of spaces', '  ', null, null],
    ['with a number that is a stage of amoCRM', 142, 'amoCRM / Kommo', 'won'],
    ['with any other number', 7, 'amoCRM / Kommo', null],
    ['ticked', true, null, null],
    ['not ticked', false, null, null],
    ['that the sheet made a box of the word "false"', false, 'GetCourse', 'excluded'],
    ['ticked in GetCourse', true, 'GetCourse', null],
    ['with a date', new Date(0), null, null],
    ['with an error', '#N/A', null, null],
  ])('%s', (_what, cell, name, status) => {
    const known = statusWordsOf(name === null ? null : exportNamed(name), NOBODY_SAID);
    // Once more, remembered.
    expect([known.of(cell), known.of(cell)]).toEqual([status, status]);
  });
});

describe('of a status and a stage', () => {
  const rows: Cell[][] = [
    ['Won', 'Proposal'],
    ['Open', 'Closed Won'],
    ['Blue sky', 'Closed Lost'],
    ['', 'Closed Won'],
    ['Lost', ''],
    ['', ''],
    ['Blue sky', 'Deep in thought'],
    ['Возврат', 'Closed Won'],
  ];
  const table = { rows, lines: Int32Array.from(rows.keys()) };
  const words = statusWordsOf(null, NOBODY_SAID);
  const read = (status: number | undefined, stage: number | undefined): readonly (Status | null)[] =>
    statusReader(table, { status, stage }, words).result().all;

  test('a known status wins, else a known stage, else nobody knows', () => {
    expect(read(0, 1)).toEqual(['won', 'open', 'lost', 'won', 'lost', null, null, 'refunded']);
  });

  test('either is enough', () => {
    expect(read(0, undefined)).toEqual(['won', 'open', null, null, 'lost', null, null, 'refunded']);
    expect(read(undefined, 1)).toEqual(['open', 'won', 'lost', 'won', null, null, null, 'won']);
  });

  test('without both, nobody knows', () => {
    expect(new Set(read(undefined, undefined))).toEqual(new Set([null]));
  });

  test('words that nobody knows are counted where nothing else tells', () => {
    const { unknown } = statusReader(table, { status: 0, stage: 1 }, words).result();
    expect([...unknown]).toEqual([['Blue sky', 1]]);
  });

  test('what people said of a word counts before all else, in the status and in the stage', () => {
    const said = new Map<string, Status>([
      ['blue sky', 'won'],
      ['closed won', 'unpaid'],
    ]);
    const read = statusReader(table, { status: 0, stage: 1 }, statusWordsOf(null, said)).result();
    expect(read.all).toEqual(['won', 'open', 'won', 'unpaid', 'lost', null, 'won', 'refunded']);
    expect([...read.unknown]).toEqual([]);
  });

  test('only the lines that are leads are read', () => {
    const some = { rows, lines: Int32Array.of(4, 0) };
    expect(statusReader(some, { status: 0, stage: 1 }, words).result().all).toEqual(['lost', 'won']);
  });
});
