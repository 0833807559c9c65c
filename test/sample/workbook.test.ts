import { describe, expect, test } from 'vitest';
import { sampleVersion, sampleWorkbook } from '../../playground/sample/index.ts';
import type { Language, SampleCell } from '../../playground/sample/model.ts';
import { clientName } from '../../playground/sample/people.ts';
import { pipelineCsv, tabAt, workbooks } from './read.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru'];

describe.each(LANGUAGES)('the sample workbook in %s', (language) => {
  const { tabs } = workbooks[language];

  test('is the same every time', () => {
    expect(sampleWorkbook(language, pipelineCsv)).toEqual(workbooks[language]);
  });

  test('has its tabs in order, each a rectangle with as many widths as columns at least', () => {
    expect(tabs.map((tab) => tab.name).join('|')).toBe(
      {
        en: 'Deals|Pipeline|Boards|Road|Speed|After payment|Trend|KPIs|Map|Game|Targets|Points|Levels|Bonuses|Badges|Team|Orders|Webinar|Calls|Letters|Form|Clients',
        ru: 'Сделки|Pipeline|Рейтинги|Дорога|Скорость|После оплаты|Динамика|Показатели|Карта|Игра|Цели|Очки|Уровни|Бонусы|Значки|Команда|Заказы|Вебинар|Звонки|Письма|Анкета|Клиенты',
      }[language],
    );
    for (const tab of tabs) {
      const width = tab.cells[0]?.length ?? 0;
      expect(tab.cells.filter((row) => row.length !== width)).toEqual([]);
      expect(tab.widths?.length).toBeGreaterThanOrEqual(width);
    }
  });

  test('has deals of 20 columns with their headers', () => {
    const [headers, ...rows] = tabAt(language, 0).cells;
    expect(headers?.join(' | ')).toBe(
      {
        en: 'ID | Client | Manager | Source | Created | First reply | Webinar | Meeting | Paid | Amount | Status | Refunded | First call | Emails before call | Calls | Left | Finished | Result | NPS | Referred by',
        ru: '№ | Клиент | Менеджер | Источник | Дата создания | Первый ответ | Эфир | Встреча | Дата оплаты | Сумма | Статус | Дата возврата | Первый звонок | Писем до звонка | Звонков | Дата ухода | Окончил курс | Результат клиента | NPS | Кто порекомендовал',
      }[language],
    );
    expect(rows).toHaveLength(1200);
  });

  test('writes the statuses, the amount in words and the stray space of that language', () => {
    const rows = tabAt(language, 0).cells.slice(1);
    expect([...new Set(rows.map((row) => row[10]))].sort()).toEqual(
      {
        en: ['In progress', 'Lost', 'New', 'Won'],
        ru: ['В работе', 'Новый', 'Оплачено', 'Отказ'],
      }[language],
    );
    expect(rows.map((row) => row[9]).filter((amount) => typeof amount === 'string')).toEqual([
      { en: 'see contract', ru: 'по договору' }[language],
    ]);
    expect(rows.map((row) => row[2]).filter((name) => typeof name === 'string' && name !== name.trim())).toEqual([
      { en: 'Paula Fox ', ru: 'Полина Лисицына ' }[language],
    ]);
  });

  test('never writes the other language, apart from names of things', () => {
    const foreign = { en: /[а-яё]/i, ru: /[a-z]{3,}/i }[language];
    const allowed = /KPI_CHECK|Pipeline|Maven Analytics|KPI|NPS|Email|\S+@example\.com/g;
    const texts = tabs
      .filter(({ name }) => name !== 'Pipeline')
      .flatMap(({ cells, charts = [] }) => [...cells.flat(), ...charts.map(({ title }) => title)])
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => foreign.test(text.replace(allowed, '')))).toEqual([]);
  });

  test('names 2,000 different clients', () => {
    expect(new Set(Array.from({ length: 2000 }, (_, client) => clientName(client, language))).size).toBe(2000);
  });
});

test('both languages carry the same figures, a dollar being 100 roubles', () => {
  const figures = (language: Language, perDollar: number): SampleCell[][] =>
    tabAt(language, 0)
      .cells.slice(1)
      .map(([id, , , , created, reply, webinar, meeting, paid, amount, , refunded]) => {
        const money = typeof amount === 'number' ? amount / perDollar : typeof amount;
        return [id, created, reply, webinar, meeting, paid, money, refunded].map((cell) => cell ?? null);
      });
  expect(figures('ru', 100)).toEqual(figures('en', 1));
});

test('both languages translate a name to one name', () => {
  const managers = (language: Language): SampleCell[] =>
    tabAt(language, 0)
      .cells.slice(1)
      .map((row) => row[2] ?? null);
  const en = managers('en');
  const translated = new Set(managers('ru').map((name, row) => JSON.stringify([name, en[row]])));
  // Eight people, one of them also with a space, and the blank.
  expect(translated.size).toBe(10);
});

test('the version is a fingerprint that can be kept as a key', () => {
  expect(sampleVersion({ en: [], ru: [] })).toMatch(/^[0-9a-f]{8}$/);
});
