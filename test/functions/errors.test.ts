import { describe, expect, test } from 'vitest';
import { type ErrorCode, KpiError } from '../../src/core/errors.ts';
import { answer } from '../../src/functions/answer.ts';
import { leadsOf } from '../../src/functions/leadsOf.ts';
import { TEXTS, sentence } from '../../src/i18n/index.ts';
import { findOwn, ownKpis } from '../../src/read/tabs/rows/ownKpis.ts';
import { cells } from '../support/cells.ts';
import { inBoth, messageOf, withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_BY = formula('KPI_BY');
const KPI_BOTTLENECK = formula('KPI_BOTTLENECK');
const KPI_TARGET = formula('KPI_TARGET');
const KPI_AUDIT = formula('KPI_AUDIT');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_COMPARE = formula('KPI_COMPARE');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const KPI_DATA = formula('KPI_DATA');
const KPI_FAIR = formula('KPI_FAIR');
const KPI_WHERE = formula('KPI_WHERE');
const KPI_JOIN = formula('KPI_JOIN');
const KPI_PACE = formula('KPI_PACE');
const KPI_PLAN = formula('KPI_PLAN');
const KPI_STREAKS = formula('KPI_STREAKS');
const KPI_TREND = formula('KPI_TREND');
const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  Manager      | Created    | Paid       | Пробный урок
  Anna Smirnova | 2026-09-01 | 2026-09-02 | 2026-09-02
  Boris        | 2026-09-01 |            |`);
const TAB = 'KPI | Measure | From | To | Within days';
/** A KPI of the team's own is asked for. */
const own = (drawn: string, name = 'Fast'): unknown =>
  answer((host) => {
    const leads = leadsOf(data, host);
    return { values: String(findOwn(name, ownKpis(cells(drawn), leads), leads)?.id), format: 'text' };
  }, []);
const EVIDENCE = 'KPI | Manager | From | To | As of | Leads | Reached | Ripening | Sum | Squares | Present | Days';
const counts = cells(`
  ${EVIDENCE}
  sales | Anna | 2026-09-01 | 2026-09-30 | 2026-11-01 | 5 | | | 5 | | 1 |`);
const monthOfSales = cells(`
  ${EVIDENCE}
  conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 10 | 4 | | | | 10 | 0:1:0:1 5:3:0:3 50:0:6:0
  sales | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 4 | | | 4 | | 1 |`);
const large = [
  ['Manager', 'Created', 'Paid', 'Client'],
  ...Array.from({ length: 50_000 }, () => ['Anna', '', '', 'x']),
];

interface Case {
  readonly code: ErrorCode;
  readonly call: () => unknown;
  /** What was expected or found, where, and what to do: words that both sentences hold. */
  readonly both: readonly string[];
  readonly en: readonly string[];
  readonly ru: readonly string[];
}

const CASES: readonly Case[] = [
  {
    code: 'range-empty',
    call: () => KPI_CONVERSION([['', '']]),
    both: ['data'],
    en: ['empty', 'Deals!A:L'],
    ru: ['пуст', 'Сделки!A:L'],
  },
  { code: 'range-empty', call: () => KPI_DATA(''), both: ['raw'], en: ['empty'], ru: ['пуст'] },
  {
    code: 'range-one-cell',
    call: () => KPI_CHECK('Deals!A:L!'),
    both: ['data', 'Deals!A:L!'],
    en: ['Select the whole table'],
    ru: ['Выделите'],
  },
  {
    code: 'range-no-rows',
    call: () =>
      LEADERBOARD([
        ['Manager', 'Paid'],
        ['', ''],
      ]),
    both: ['data'],
    en: ['no leads'],
    ru: ['лид'],
  },
  {
    code: 'no-lead',
    call: () =>
      LEADERBOARD([
        ['ID', 'Manager', 'Paid'],
        [1, '', ''],
        [2, '', ''],
      ]),
    both: ['data', '2', 'Manager'],
    en: ['none with a client'],
    ru: ['нет ни одной с клиентом'],
  },
  {
    code: 'stacked',
    call: () =>
      LEADERBOARD([
        ['ID', 'Manager', 'Paid'],
        [1, 'Anna', ''],
        ['Client', 'Owner', 'Amount'],
      ]),
    both: ['data', '1, 3', 'Owner'],
    en: ['one below the other', 'A1:C2'],
    ru: ['одна под другой', 'A1:C2'],
  },
  {
    code: 'sales-only',
    call: () => KPI_CONVERSION(cells('Date | Manager | Amount\n 2026-09-01 | Anna | 5')),
    both: [],
    en: ['is a sale', 'Sales, Revenue, Average check', 'Status'],
    ru: ['продажа', 'Продажи, Выручка, Средний чек', '«Статусом»'],
  },
  {
    code: 'totals-only',
    call: () => KPI_CONVERSION(cells('Date | Manager | Calls | Sales\n 2026-09-01 | Anna | 5 | 1')),
    both: [],
    en: ['totals of days', 'Sales, Calls', 'one per row'],
    ru: ['итоги по дням', 'Продажи, Звонки', 'по строке на лид'],
  },
  {
    code: 'one-date',
    call: () => KPI(cells('Date | Manager | Status\n 2026-09-01 | Anna | Won\n 2026-09-01 | Anna | Lost'), 'cycle'),
    both: [],
    en: ['one date', 'Paid'],
    ru: ['одна дата', '«Дату оплаты»'],
  },
  {
    code: 'header-missing',
    call: () => KPI(data.slice(1), 'sales'),
    both: ['data', '1', 'Anna Smirnova'],
    en: ['header row', 'Start'],
    ru: ['заголовк', 'Начните'],
  },
  {
    code: 'one-column',
    call: () => KPI([['Manager;Created;Paid'], ['Anna;2026-09-01;']], 'sales'),
    both: ['data', 'Manager;Created;Paid'],
    en: ['Split text to columns'],
    ru: ['Разделить на столбцы'],
  },
  {
    code: 'summary',
    call: () =>
      KPI_CHECK([
        ['Manager', '2026-09', '2026-10', '2026-11'],
        ['Anna', 3, 5, 8],
      ]),
    both: ['data', '2026-09'],
    en: ['summary', 'one deal per row'],
    ru: ['сводка', 'одна сделка в строке'],
  },
  {
    code: 'columns-unknown',
    call: () =>
      KPI_CHECK([
        ['foo', 'bar'],
        ['x', 'y'],
      ]),
    both: ['data', 'foo', 'bar', '1'],
    en: ['Manager'],
    ru: ['Менеджер'],
  },
  {
    code: 'column-missing',
    call: () => KPI(data, 'revenue'),
    both: ['Пробный урок'],
    en: ['Amount', 'Data panel (menu KPI Map)', 'add the column'],
    ru: ['Сумма', 'панели «Данные» (меню «Карта KPI»)', 'добавьте столбец'],
  },
  {
    code: 'column-missing',
    call: () => KPI(data, 'win_rate'),
    both: ['Paid'],
    en: ['“Status” or “Lost”'],
    ru: ['«Статус» или «Дата отказа»'],
  },
  {
    code: 'column-missing',
    call: () =>
      KPI(
        cells('Created | Paid | Status\n 2026-09-01 | 2026-09-02 | Won\n 2026-09-01 | | Lost'),
        'win_rate',
        '',
        '2026',
      ),
    both: ['Paid'],
    en: ['“Close date” or “Lost”: the data have'],
    ru: ['«Дата закрытия» или «Дата отказа»'],
  },
  {
    code: 'column-missing',
    call: () => KPI_CONVERSION(data, '', '', 'webinar'),
    both: ['Paid'],
    en: ['Webinar'],
    ru: ['Эфир'],
  },
  {
    code: 'column-missing',
    call: () => KPI(cells('Status | Amount\n Won | 5\n Lost | 5'), 'win_rate', '', '2026'),
    both: ['Status'],
    en: ['Close date', 'Paid'],
    ru: ['Дата закрытия', 'Дата оплаты'],
  },
  {
    code: 'column-missing',
    call: () => LEADERBOARD(cells('Created | Paid\n 2026-09-01 |')),
    both: ['Created'],
    en: ['Manager'],
    ru: ['Менеджер'],
  },
  {
    code: 'column-unfit',
    call: () => KPI(cells('Client | Created | Paid\n a | 2026-09-01 | 100\n b | 2026-09-01 | 150.5'), 'sales'),
    both: ['Paid', '100', '2026'],
    en: ['no days that can be read', 'with the year', 'Data panel'],
    ru: ['не прочитать дней', 'с годом', 'панели «Данные»'],
  },
  {
    code: 'column-empty',
    call: () => KPI_BOTTLENECK(cells('Client | Created | Paid\n a | 2026-09-01 |\n b | 2026-09-01 |')),
    both: ['Paid'],
    en: ['Nothing stands in'],
    ru: ['пока ничего нет'],
  },
  {
    code: 'sale-unknown',
    call: () => KPI_CONVERSION(cells('Manager | Status\n Anna | Blue\n Anna | New')),
    both: ['Status', 'Blue'],
    en: ['Data panel'],
    ru: ['панель «Данные»', 'Дата оплаты'],
  },
  {
    code: 'sale-unknown',
    call: () => LEADERBOARD(cells('Manager | Status\n Anna | Blue\n Anna | New')),
    both: ['Status', 'Blue'],
    en: ['known as a sale'],
    ru: ['похоже на продажу'],
  },
  {
    code: 'log',
    call: () => KPI(cells('Manager | Status | Amount\n Anna | Answered | 5\n Anna | No answer |'), 'revenue'),
    both: ['Status'],
    en: ['Rows are calls', 'table of deals', 'KPI_JOIN'],
    ru: ['Строки — звонки', 'таблицу сделок', 'KPI_JOIN'],
  },
  {
    code: 'milestone-unknown',
    call: () => KPI(data, 'created > payd'),
    both: ['payd', 'Пробный урок'],
    en: ['paid'],
    ru: ['paid', 'Дата оплаты'],
  },
  {
    code: 'milestone-unknown',
    call: () => KPI(data, 'created > опалата'),
    both: ['опалата'],
    en: ['“оплата”'],
    ru: ['«оплата»'],
  },
  {
    code: 'manager-unknown',
    call: () => KPI(data, 'sales', 'Ana Smirnova'),
    both: ['Ana Smirnova', 'Boris'],
    en: ['“Anna Smirnova”'],
    ru: ['«Anna Smirnova»'],
  },
  {
    code: 'manager-unknown',
    call: () => LEADERBOARD(data, 'sales', '', '', '', 'Borris'),
    both: ['Borris', 'Boris'],
    en: ['No manager'],
    ru: ['менеджера'],
  },
  {
    code: 'manager-later',
    call: () =>
      KPI_TARGET(
        cells('Manager | Created | Paid\n Anna | 2026-08-01 | 2026-08-02\n Boris | 2026-09-01 |'),
        'sales',
        'Boris',
        '',
        '2026-08-15',
      ),
    both: ['Boris'],
    en: ['no leads yet'],
    ru: ['ещё нет лидов'],
  },
  {
    code: 'nobody-yet',
    call: () =>
      KPI(cells('Manager | Created | Paid\n Anna | 2026-08-01 | 2026-08-02'), 'sales', 'Zoe', '', '2026-07-15'),
    both: ['as_of'],
    en: ['Nobody has leads yet'],
    ru: ['ещё нет ни у кого'],
  },
  {
    code: 'period-unreadable',
    call: () => KPI(data, 'sales', '', '2025-W53'),
    both: ['period', '2025-W53', '2026-Q4'],
    en: ['two cells'],
    ru: ['две ячейки'],
  },
  {
    code: 'period-reversed',
    call: () => KPI(data, 'sales', '', [['2026-09-02', '2026-09-01']]),
    both: ['2026-09-02', '2026-09-01'],
    en: ['first day'],
    ru: ['ервый'],
  },
  {
    code: 'date-unreadable',
    call: () => KPI(data, 'sales', '', '', '31.02.2026'),
    both: ['as_of', '31.02.2026'],
    en: ['date'],
    ru: ['дат'],
  },
  {
    code: 'kpi-unknown',
    call: () => KPI(data, 'convrsion'),
    both: ['convrsion', 'conversion'],
    en: ['win_rate'],
    ru: ['Конверсия'],
  },
  {
    code: 'road-unreadable',
    call: () => KPI(data, 'created > paid in soon'),
    both: ['created > paid in soon'],
    en: ['created > paid in 30'],
    ru: ['создан > оплата за 30'],
  },
  {
    code: 'number-unreadable',
    call: () => KPI_CONVERSION(data, '', '', '', '', 'скоро'),
    both: ['within', 'скоро', '1'],
    en: ['whole number'],
    ru: ['целое число'],
  },
  {
    code: 'number-unreadable',
    call: () => LEADERBOARD(data, '', '', '', 0),
    both: ['top', '0', '1'],
    en: ['whole number'],
    ru: ['целое число'],
  },
  {
    code: 'mode-unknown',
    call: () => LEADERBOARD(data, '', '', 'cautius'),
    both: ['cautius', 'cautious'],
    en: ['fair', 'improve'],
    ru: ['честно', 'рост'],
  },
  {
    code: 'mode-unknown',
    call: () => LEADERBOARD(data, '', '', [['raw', 'fair']]),
    both: ['raw, fair'],
    en: ['fair'],
    ru: ['честно'],
  },
  {
    code: 'mode-needs-targets',
    call: () => LEADERBOARD(data, 'sales', '2026-09', 'target'),
    both: ['settings', 'A:E'],
    en: ['“target” ranks by', 'Targets!A:E'],
    ru: ['«цель» сравнивает', 'Цели!A:E'],
  },
  {
    code: 'mode-needs-period',
    call: () => LEADERBOARD(data, '', '', 'improve'),
    both: ['2026-10'],
    en: ['improve', 'period'],
    ru: ['рост', 'период'],
  },
  {
    code: 'mode-needs-period',
    call: () => LEADERBOARD(data, '', [['', '2026-09-30']], 'improve'),
    both: ['2026-10'],
    en: ['improve'],
    ru: ['рост'],
  },
  {
    code: 'weight-unreadable',
    call: () =>
      LEADERBOARD(data, [
        ['conversion', 1],
        ['cycle', 0],
      ]),
    both: ['cycle', '0'],
    en: ['above 0'],
    ru: ['больше 0'],
  },
  {
    code: 'score-impossible',
    call: () => LEADERBOARD(cells('Manager | Created\n Anna | 2026-09-01')),
    both: ['Created'],
    en: ['Paid', 'Status'],
    ru: ['Дата оплаты', 'Статус'],
  },
  {
    code: 'unit-unknown',
    call: () => KPI_TREND(data, 'conversion', '', 'monht'),
    both: ['monht', 'month'],
    en: ['week', 'quarter'],
    ru: ['неделя', 'квартал'],
  },
  {
    code: 'sides-unlike',
    call: () => KPI_COMPARE(data, 'conversion', '2026-09', 'Boris'),
    both: ['2026-09', 'Boris', '2026-10'],
    en: ['two periods', 'two managers'],
    ru: ['двумя периодами', 'двумя менеджерами'],
  },
  {
    code: 'tab-cell-unreadable',
    call: () =>
      KPI_DATA(data, [
        ['Paid', 'Paid'],
        ['Created', 'Menager'],
      ]),
    both: ['2', 'Menager', 'manager'],
    en: ['Columns', 'row', 'Meaning', 'Manager', '“-” to leave it out'],
    ru: ['Столбцы', 'строка', 'Что это', 'Менеджер', '«-», чтобы пропустить'],
  },
  {
    code: 'settings-unknown',
    call: () => KPI_DATA(data, '', data),
    both: ['tabs', 'Manager, Created, Paid'],
    en: ['no tab with settings', 'header row', 'Columns, Team, KPIs, Targets'],
    ru: ['не лист с настройками', 'заголовками', 'Столбцы, Команда, Показатели, Цели'],
  },
  {
    code: 'settings-twice',
    call: () => KPI_DATA(data, [['Header', 'Meaning']], '', [['Header', 'Meaning']]),
    both: ['mapping', 'tabs'],
    en: ['Columns', 'Give one'],
    ru: ['Столбцы', 'Оставьте один'],
  },
  {
    code: 'tab-empty',
    call: () => KPI_AUDIT(data, ''),
    both: ['targets'],
    en: ['left out', 'tab “Targets”', 'KPI, Target'],
    ru: ['не указано', 'лист «Цели»', 'Показатель, Цель'],
  },
  {
    code: 'tab-unreadable',
    call: () => own('Manager | KPI | Target\n Anna | sales | 5'),
    both: ['kpis', 'Manager, KPI, Target'],
    en: ['KPI, Measure', 'tab “KPIs”'],
    ru: ['Показатель, Мера', 'лист «Показатели»'],
  },
  {
    code: 'tab-cell-blank',
    call: () => own(`${TAB}\n Fast | rate | | paid`),
    both: ['2'],
    en: ['row', '“From” is blank', 'Created', 'Meeting'],
    ru: ['строка', 'не указано «Откуда»', 'Дата создания', 'Встреча'],
  },
  {
    code: 'tab-cell-blank',
    call: () => own(`${TAB} | Column\n Fast | sum | | paid`),
    both: ['2', 'NPS'],
    en: ['“Column” is blank', 'Amount'],
    ru: ['не указано «Столбец»', 'Сумма'],
  },
  {
    code: 'tab-cell-unreadable',
    call: () => own(`${TAB}\n Slow | count | | paid\n Fast | средняя величина | created | paid`),
    both: ['3', 'средняя величина'],
    en: ['“Measure”', 'rate, keep, time, half, count, sum, average'],
    ru: ['«Мера»', 'доля, удержание, срок, половина, количество, сумма, среднее'],
  },
  {
    code: 'tab-cell-unreadable',
    call: () => own(`${TAB}\n Fast | raet | created | paid`),
    both: ['2', 'raet', 'rate'],
    en: ['Did you mean'],
    ru: ['Может быть'],
  },
  {
    code: 'tab-cell-unreadable',
    call: () => own(`${TAB}\n Fast | rate | created | paid | 0`),
    both: ['2'],
    en: ['“Within days” cannot be “0”', 'a whole number from 1'],
    ru: ['«За дней» не может быть «0»', 'целое число от 1'],
  },
  {
    code: 'name-taken',
    call: () => own(`${TAB}\n Выручка | rate | created | paid | 7`, 'revenue'),
    both: ['2', 'Выручка'],
    en: ['row', 'a name of its own'],
    ru: ['строка', 'назовите иначе'],
  },
  {
    code: 'kpi-milestone-unknown',
    call: () => own(`${TAB}\n Fast | rate | created | payd`),
    both: ['2', 'payd', 'Пробный урок'],
    en: ['“paid”', 'Created'],
    ru: ['«paid»', 'Дата создания'],
  },
  {
    code: 'goal-unreadable',
    call: () => KPI_PLAN(data, 'миллион'),
    both: ['goal', 'миллион', '1000000'],
    en: ['above 0'],
    ru: ['больше 0'],
  },
  {
    code: 'goal-unreadable',
    call: () => KPI_PLAN(data, -5),
    both: ['goal', '-5'],
    en: ['money'],
    ru: ['сумма'],
  },
  {
    code: 'mix-of-today',
    call: () => KPI_FAIR(data, '', 'paid', '', '2026-09-02'),
    both: ['paid', 'as_of'],
    en: ['today', 'source'],
    ru: ['сегодня', 'источник'],
  },
  {
    code: 'mix-of-today',
    call: () => KPI_BY(data, 'sales', 'paid', '', '2026-09-02'),
    both: ['paid', 'as_of'],
    en: ['today', 'source'],
    ru: ['сегодня', 'источник'],
  },
  {
    code: 'keep-read',
    call: () =>
      KPI_DATA(
        cells('Manager | Created | Paid | Payment date\n Anna | 2026-09-01 | 2026-09-02 | 2026-09-03'),
        '',
        'Payment date',
      ),
    both: ['Payment date', 'keep'],
    en: ['Rename'],
    ru: ['Переименуйте'],
  },
  {
    code: 'mix-volume',
    call: () => KPI_FAIR(data, 'sales'),
    both: [],
    en: ['“Sales”', 'conversion'],
    ru: ['«Продажи»', 'конверсию'],
  },
  {
    code: 'kpi-missing',
    call: () => KPI(data, ''),
    both: [],
    en: ['missing', '"sales"'],
    ru: ['Не указан', '"продажи"'],
  },
  {
    code: 'kpi-unquoted',
    call: () => KPI(data, '#NAME?'),
    both: ['#NAME?'],
    en: ['quotes'],
    ru: ['в кавычках'],
  },
  {
    code: 'kpi-column-unknown',
    call: () => KPI(data, 'sum of Hours at paid'),
    both: ['Hours'],
    en: ['No column of numbers'],
    ru: ['Нет числового столбца'],
  },
  {
    code: 'kpi-not-added',
    call: () => KPI_PACE(data, 'conversion'),
    both: ['KPI_TREND'],
    en: ['“Conversion”', 'sales'],
    ru: ['«Конверсия»', 'продажи'],
  },
  {
    code: 'period-open',
    call: () => KPI_PACE(data, 'sales', '', [['2026-09-01', '']]),
    both: ['2026-09-01'],
    en: ['last day'],
    ru: ['последний день'],
  },
  {
    code: 'streak-goal-unreadable',
    call: () => KPI_STREAKS(data, 'conversion', 'много'),
    both: ['goal', 'много', '40'],
    en: ['Conversion', 'a number from 0'],
    ru: ['Конверсия', 'число от 0'],
  },
  {
    code: 'mix-unknown',
    call: () => KPI_FAIR(data, '', 'Creatde'),
    both: ['Creatde', 'Created', 'Manager'],
    en: ['Did you mean', 'No column'],
    ru: ['Может быть', 'Нет столбца'],
  },
  {
    code: 'value-unknown',
    call: () => KPI_WHERE(data, 'manager', 'Borsi'),
    both: ['Borsi', 'Boris', 'Manager'],
    en: ['Did you mean', 'There are'],
    ru: ['Может быть', 'Есть'],
  },
  {
    code: 'value-unknown',
    call: () => KPI_WHERE(data, 'manager', 'Boris; Borsi'),
    both: ['Borsi', 'Boris', '>=1000'],
    en: ['Did you mean', 'Or compare'],
    ru: ['Может быть', 'Или сравните'],
  },
  {
    code: 'team-unknown',
    call: () => KPI_WHERE(data, 'team', 'Red'),
    both: [],
    en: ['Team tab', 'Team!A:F'],
    ru: ['лист команды', 'Команда!A:F'],
  },
  {
    code: 'by-columns',
    call: () => KPI_BY(data, 'sales', 'manager, created, paid'),
    both: ['manager, created, paid'],
    en: ['one column or by two'],
    ru: ['по одному столбцу'],
  },
  {
    code: 'join-main',
    call: () => KPI_JOIN(cells('Email | Join time | Leave time\n a@x.example | 2026-10-01 | 2026-10-02'), data),
    both: ['main', 'Join time'],
    en: ['orders or deals', 'Put it second'],
    ru: ['заказов или сделок', 'Поставьте её второй'],
  },
  {
    code: 'join-kind',
    call: () =>
      KPI_JOIN(
        cells('Client | Created | Paid\n Kim | 2026-10-01 | 2026-10-02'),
        cells('Date | Manager | Calls | Sales\n 2026-10-01 | Anna | 5 | 1\n 2026-10-02 | Anna | 6 | 2'),
      ),
    both: ['second', 'Calls'],
    en: ['cannot be joined', 'Expected are orders'],
    ru: ['не соединить', 'Ожидаются заказы'],
  },
  {
    code: 'needs-leads',
    call: () => KPI_DATA(counts),
    both: [],
    en: ['Evidence tab', 'Give the table of leads'],
    ru: ['Подсчёты', 'Укажите таблицу лидов'],
  },
  {
    code: 'evidence-days',
    call: () => KPI_PACE(monthOfSales, 'sales', '', '2026-09'),
    both: ['2026-09-01', '2026-09-30'],
    en: ['each day is needed'],
    ru: ['нужен каждый день'],
  },
  {
    code: 'evidence-kpi',
    call: () => KPI(counts, 'nps'),
    both: ['nps', 'sales'],
    en: ['Write it anew'],
    ru: ['Обновите их'],
  },
  {
    code: 'evidence-cut',
    call: () => KPI(counts, 'sales', '', '2026-W40'),
    both: ['2', '2026-09-01', '2026-09-30', '2026-10-04'],
    en: ['cuts it', 'Ask about'],
    ru: ['разрезает', 'Спросите про'],
  },
  {
    code: 'evidence-day',
    call: () => KPI(counts, 'sales', '', '', '2026-09-15'),
    both: ['2026-11-01', '2026-09-15', 'as_of'],
    en: ['is needed here'],
    ru: ['здесь нужно'],
  },
  {
    code: 'evidence-late',
    call: () => KPI(counts, 'sales', '', '2026-12'),
    both: ['2026-11-01', '2026-12'],
    en: ['Write it anew'],
    ru: ['Обновите их'],
  },
  {
    code: 'evidence-twice',
    call: () => KPI([...counts, ...counts.slice(1)], 'sales'),
    both: ['2', '3', 'sales'],
    en: ['Keep one'],
    ru: ['Оставьте одну'],
  },
  {
    code: 'evidence-cell',
    call: () => KPI(cells(`${EVIDENCE} \n sales | Anna | 2026-09-01 | 2026-09-30 | soon | 5`), 'sales'),
    both: ['2', 'soon', '0:12:0:11'],
    en: ['As of'],
    ru: ['На дату'],
  },
  {
    code: 'result-too-large',
    call: () => KPI_DATA(large),
    both: ['50001', '4', '200000'],
    en: ['fewer'],
    ru: ['меньше'],
  },
];

describe.each(CASES)('$code of $both', ({ code, call, both, en, ru }) => {
  const said = inBoth(() => messageOf(call));
  test('the sentence is the one of its code, in the spreadsheet’s language', () => {
    const first = (text: string): string => text.split('{')[0] ?? '';
    expect(said.en.startsWith(first(TEXTS.en.errors[code]))).toBe(true);
    expect(said.ru.startsWith(first(TEXTS.ru.errors[code]))).toBe(true);
    expect(said.ru).toMatch(/[а-яё]{3}/i);
    expect(said.en).not.toBe(said.ru);
  });
  test('it tells what was found, where, and what to do', () => {
    expect([...both, ...en].filter((words) => !said.en.includes(words))).toEqual([]);
    expect([...both, ...ru].filter((words) => !said.ru.includes(words))).toEqual([]);
  });
  test('nothing in it is left to fill, and it is a sentence that can be read in a cell', () => {
    for (const text of Object.values(said)) {
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object|function /);
      expect(text).toMatch(/[.?!…]$/);
      expect(text.length).toBeLessThan(420);
    }
  });
});

test('every code has a call above that meets it', () => {
  expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(Object.keys(TEXTS.en.errors).sort());
});

test('what is said is an Error that nothing of the inside hangs on', () =>
  withHost({}, () => {
    try {
      KPI(data, 'convrsion');
    } catch (error) {
      expect(error instanceof KpiError).toBe(false);
      expect(error instanceof Error && Object.keys(error)).toEqual([]);
    }
    expect.assertions(2);
  }));

test('the nearest is left out where nothing is near', () => {
  const said = inBoth(() => messageOf(() => KPI(data, 'zzzzzz')));
  expect(said.en).not.toContain('Did you mean');
  expect(said.ru).not.toContain('Может быть');
});

test('a header called like a part of the language is named as it is', () => {
  const odd = cells('Manager | Created | constructor\n Anna | 2026-09-01 | 2026-09-01');
  expect(withHost({}, () => messageOf(() => KPI(odd, 'created > zzz')))).toContain('constructor');
  expect(sentence(new KpiError('column-missing', { columns: ['__proto__'], found: [], likely: null }), 'en')).toContain(
    '“__proto__”',
  );
});

test('a text with braces in it is shown as it is', () => {
  expect(withHost({}, () => messageOf(() => KPI(data, '{found}')))).toContain('“{found}”');
});
