import { describe, expect, test } from 'vitest';
import { exportOf } from '../../../src/read/exports/exportOf.ts';
import { EXPORTS } from '../../../src/read/exports/index.ts';
import { fold } from '../../../src/read/cells/fold.ts';
import { COLUMN_IDS, meaningOf } from '../../../src/read/table/headers.ts';

/** Whole header rows with what each header means: `-` where nobody knows it, `unused` where the export says to leave it out. */
const ROWS: readonly (readonly [what: string, name: string, columns: string])[] = [
  [
    'orders of GetCourse',
    'GetCourse',
    `ID заказа: id; Номер: unused; ID пользователя: client_id; Пользователь: client; Email: email; Телефон: phone; Дата создания: created;
    Дата оплаты: paid; Title: product; Статус: status; Стоимость, RUB: amount; Оплачено: unused; Комиссия платежной системы: unused;
    Получено: unused; Налог: unused; Осталось после вычета комиссии платежной системы и налога: unused; Другие комиссии: unused;
    Заработано: unused; Валюта: currency; Менеджер: manager; Город: -; Платежная система: -; ID партнера: -; Использован промокод: -;
    Промоакция: -; Причина отказа: -; ID партнера заказа: -; Email партнера заказа: -; ФИО партнера заказа: -; utm_source: source;
    utm_medium: -; utm_campaign: -; utm_content: -; utm_term: -; utm_group: -; Партнерский источник: source; Партнерский код: -;
    Партнер (сессия): -; user_utm_source: source; user_utm_medium: -; user_gcpc: -; Теги: -; Теги предложений: -`,
  ],
  [
    'deals of amoCRM',
    'amoCRM / Kommo',
    `ID: id; Название сделки: -; Бюджет : amount; Ответственный: manager; Дата создания сделки: created; Кем создана сделка: -;
    Дата редактирования: modified; Кем редактирована: -; Дата закрытия: close_date; Теги: -; Примечание: -; Примечание 2: -;
    Этап сделки: stage; Воронка: -; Полное имя контакта: client; Компания контакта: client; Ответственный за контакт: -; Компания: client;
    Рабочий телефон: -; Мобильный телефон: -; Рабочий email: -; Личный email: -; Город: -; Источник: source; Должность: -; Товар: product;
    cid: -; utm_source: source; _ym_uid: -; roistat: -; referrer: unused; Товар: product; cid: -; roistat: -`,
  ],
  [
    'leads of Kommo',
    'amoCRM / Kommo',
    `ID: id; Lead title: unused; Lead status: stage; Pipeline: -; Sale: amount; Responsible user: manager; Created at: created;
    Closed at: close_date; Tags: -; Main contact: client; Company: client`,
  ],
  [
    'deals of Bitrix24 as its fields are called',
    'Bitrix24',
    `ID: id; Название: -; Тип: unused; Воронка: -; Стадия сделки: stage; Группа стадии: status; Новая сделка: -; Повторная сделка: -;
    Повторное обращение: -; Вероятность: -; Валюта: currency; Сумма: amount; Компания: client; Контакт: client; Дата начала: unused;
    Дата завершения: close_date; Закрыта: unused; Комментарий: -; Ответственный: manager; Кем создана: -; Дата создания: created;
    Дата изменения: modified; Источник: source; Лид: unused; Рекламная система: -; Компания: Название компании: client`,
  ],
  [
    'the list of deals of Bitrix24',
    'Bitrix24',
    `ID: id; Название сделки: -; Направление: -; Стадия сделки: stage; Сумма/Валюта: amount; Клиент: client; Ответственный: manager;
    Предполагаемая дата закрытия: unused; Сделка закрыта: unused; Дата создания: created; Дата события: unused; Тип события: unused;
    Дела: unused; Дата окончания: unused; Создана CRM-формой: -`,
  ],
  [
    'the list of deals of Bitrix24 in English',
    'Bitrix24',
    `ID: id; Deal Name: -; Pipeline: -; Stage: stage; Deal status: status; Income: amount; Currency: currency; Company: client;
    Contact: client; Responsible: manager; Assumed close date: unused; Start date: unused; Closed: unused; Created: created;
    Modified: modified; Source: source; Type: unused; Probability, %: -; Product: product`,
  ],
  [
    'deals of HubSpot',
    'HubSpot',
    `Record ID: id; Deal Name: -; Deal Stage: stage; Close Date: close_date; Deal owner: manager; Amount: amount; Pipeline: -;
    Create Date: created; Last Activity Date: modified; Deal Type: unused; Original Traffic Source: source; Associated Company: client;
    Associated Company IDs: -; Associated Contact: client; Next Activity Date: unused; Closed Lost Reason: -; Is Closed Won: -;
    Date entered "Appointment Scheduled (Sales Pipeline)": -`,
  ],
  [
    'deals of Pipedrive',
    'Pipedrive',
    `Deal - ID: id; Deal - Title: unused; Deal - Value: amount; Deal - Currency of value: currency; Deal - Stage: stage;
    Deal - Status: status; Deal - Owner: manager; Deal - Pipeline: -; Deal - Deal created: created; Deal - Update time: modified;
    Deal - Last stage change: modified; Deal - Next activity date: unused; Deal - Last activity date: modified; Deal - Won time: paid;
    Deal - Lost time: lost; Deal - Deal closed on: close_date; Deal - Lost reason: -; Deal - Expected close date: unused;
    Deal - Total activities: -; Deal - Organization: client; Deal - Contact person: client; Organization - Owner: -; Person - Phone: -;
    Deal – Lead Source: source`,
  ],
  [
    'the list of deals of Pipedrive',
    'Pipedrive',
    `ID: id; Title: unused; Value: amount; Currency of value: currency; Stage: stage; Status: status; Owner: manager; Add time: created;
    Won time: paid; Lost time: lost; Lost reason: -; Organization: client; Contact person: client`,
  ],
  [
    'deals of Pipedrive in Czech',
    'Pipedrive',
    `Obchod - Název: -; Obchod - Hodnota: amount; Obchod - Měna hodnoty: currency; Obchod - Fáze: stage; Obchod - Stav: status;
    Obchod - Vlastník: manager; Obchod - Datum výhry: paid; Obchod - Datum prohry: lost; Obchod - Uzavřeno dne: close_date;
    Obchod - Očekávané datum uzavření: unused; Organizace: client; Kontaktní osoba: client`,
  ],
  [
    'a report of opportunities of Salesforce',
    'Salesforce',
    `Opportunity Owner: manager; Account Name: client; Opportunity Name: -; Stage: stage; Fiscal Period: -; Amount: amount;
    Probability (%): -; Age: -; Close Date: close_date; Created Date: created; Next Step: -; Lead Source: source; Type: unused;
    Forecast Category: -; Close Date (2): close_date; Account Owner: unused; Last Activity: modified`,
  ],
  [
    'deals of Zoho',
    'Zoho',
    `Record Id: id; Deal Owner: manager; Deal Name: -; Account Name: client; Contact Name: client; Type: unused; Stage: stage;
    Amount: amount; Closing Date: close_date; Created Time: created; Modified Time: modified; Lead Source: source; Next Step: -;
    Probability (%): -; Expected Revenue: unused; Created By: -; Sales Cycle Duration: -`,
  ],
];

const pairs = (columns: string): [header: string, meaning: string][] =>
  columns.split(';').map((pair) => {
    const colon = pair.lastIndexOf(':');
    return [pair.slice(0, colon).replace(/^\s+/, ''), pair.slice(colon + 1).trim()];
  });
const headersOf = (columns: string): string[] => pairs(columns).map(([header]) => header);

describe.each(ROWS)('%s', (_what, name, columns) => {
  test('are known for what they are', () => expect(exportOf(headersOf(columns))?.name).toBe(name));

  test('are known in any order, in capitals, with a byte-order mark and unknown columns of the team', () => {
    const headers = [...headersOf(columns).reverse(), 'Комментарий тимлида', 'Call score'].map((one) =>
      one.toUpperCase(),
    );
    expect(exportOf([`\ufeff${headers[0] ?? ''}`, ...headers.slice(1)])?.name).toBe(name);
  });

  test('every header means what the CRM means by it', () => {
    const from = exportOf(headersOf(columns));
    const said = pairs(columns).map(([header]) => {
      const meaning = meaningOf(header, from);
      return [header, meaning === null ? '-' : meaning === 'unused' ? meaning : meaning.id];
    });
    expect(said).toEqual(pairs(columns));
  });
});

describe('of two columns that could be the client', () => {
  test.each([
    ['Bitrix24', 'Контакт', 'Компания'],
    ['Bitrix24', 'Компания', 'Компания: Название компании'],
    ['amoCRM / Kommo', 'Полное имя контакта', 'Компания контакта'],
    ['Pipedrive', 'Deal - Contact person', 'Deal - Organization'],
    ['Zoho', 'Contact Name', 'Account Name'],
  ])('of %s, %j goes before %j', (name, better, worse) => {
    const from = EXPORTS.find((one) => one.name === name) ?? null;
    const [first, second] = [better, worse].map((header) => meaningOf(header, from));
    expect([first, second]).toMatchObject([{ id: 'client' }, { id: 'client' }]);
    expect(rankOf(first)).toBeLessThan(rankOf(second));
    // Both are facts, surer than any word.
    expect(rankOf(second)).toBeLessThan(1);
  });
});

const rankOf = (meaning: ReturnType<typeof meaningOf> | undefined): number =>
  typeof meaning === 'object' && meaning !== null ? meaning.rank : NaN;

describe('no export claims', () => {
  test.each([
    ['a table made by hand in Russian', 'Менеджер; Клиент; Дата создания; Дата оплаты; Сумма; Статус; Источник; Курс'],
    ['a table made by hand in English', 'Manager; Client; Created; Paid; Amount; Status; Stage; Source; Title'],
    ['a table with words of several CRMs', 'Deal name; Owner; Stage; Value; Close date; Created; Company; Type'],
    ['a table with stages', 'Номер сделки; Ответственный; Стадия; Сумма; Дата закрытия'],
    [
      'the public sample of opportunities',
      'opportunity_id; sales_agent; product; account; deal_stage; engage_date; close_date; close_value',
    ],
    [
      'users of GetCourse',
      'id; Email; Тип регистрации; Создан; Последняя активность; Имя; Фамилия; Телефон; ФИО менеджера',
    ],
    ['contacts of HubSpot', 'Record ID; First Name; Last Name; Email; Contact owner; Lifecycle Stage; Create Date'],
    ['people of Pipedrive', 'Person - ID; Person - Name; Person - Organization; Person - Email; Person - Phone'],
    ['a log of events', 'Клиент; Дата события; Тип события; Менеджер; Сумма'],
    ['a row of data', '1042; Анна Смирнова; 01.11.2026; 12 500 ₽; Новый; Title'],
    ['nothing', ''],
  ])('%s', (_what, columns) => expect(exportOf(columns.split('; '))).toBeNull());
});

test('no word for a status means one thing to one CRM and another to the next: their order does not matter', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { statuses } of EXPORTS)
    for (const [status, words] of Object.entries(statuses))
      for (const word of words.split('|')) meanings.set(word, (meanings.get(word) ?? new Set()).add(status));
  expect([...meanings].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
});

describe('the facts of', () => {
  test.each(EXPORTS.map((one) => [one.name, one] as const))(
    '%s are written as folding leaves them, each once',
    (_name, one) => {
      const headers = [
        ...Object.values(one.columns).flatMap((words) => words.split(/[|>]/)),
        ...(one.unused?.split('|') ?? []),
      ];
      const statuses = Object.values(one.statuses).flatMap((words) => words.split('|'));
      const marks = one.marks.flatMap((mark) => mark.split('|'));
      expect([...headers, ...statuses, ...marks].filter((word) => fold(word) !== word)).toEqual([]);
      for (const words of [headers, statuses])
        expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
      expect(Object.keys(one.columns).filter((id) => !COLUMN_IDS.some((known) => known === id))).toEqual([]);
    },
  );
});
