/**
 * The words of the generated pages, per language. The texts of functions and the facts about exports, KPIs and tabs come from
 * the code.
 */
export const WORDS = {
  en: {
    file: 'docs/functions.md',
    title: 'Functions',
    intro:
      'Every function of KPI Map, as typed in a cell. Where the spreadsheet’s locale writes decimals with a comma (0,5), arguments are separated by `;` instead of `,`.',
    generated: 'Generated from the source by `npm run docs`; edits here are lost.',
    groups: {
      data: { title: 'Data', about: 'What your sheet was read as.' },
      measures: { title: 'Measures', about: 'How things go: numbers, and tables to chart.' },
      map: { title: 'Map', about: 'Where you stand, how far the target is, and which step to mend first.' },
      game: { title: 'Game', about: 'The board, and what earns points, badges and pay.' },
    },
    argument: 'Argument',
    meaning: 'Meaning',
    returns: 'Gives',
    examples: 'Examples, with what they give in the sample workbook (of a table, its first row)',
    crm: {
      file: 'docs/crm.md',
      columns: ['KPI Map reads', 'from the column'],
      status: ['Meaning', 'Status or stage'],
      statuses: {
        won: 'Won: a sale',
        refunded: 'Refunded: a sale, then the money back',
        lost: 'Lost',
        open: 'Open',
        excluded: 'No lead: left out',
      },
      else: 'else',
      unused: 'Not used',
      none: 'Means “no date”',
      named: ['Column', 'English headers', 'Russian headers'],
      findings: ['What', 'What was done', 'What to do'],
    },
    kpis: {
      file: 'docs/kpis.md',
      columns: ['KPI', 'In a formula', 'Measure', 'From', 'To', 'Within days', 'Better', 'Kind'],
    },
    tabs: { file: 'docs/settings.md', columns: ['Tab', 'Columns'] },
  },
  ru: {
    file: 'docs/functions.ru.md',
    title: 'Функции',
    intro:
      'Все функции «Карты KPI», как их вводят в ячейку. В таблицах с русскими настройками дробь пишется через запятую (0,5), поэтому аргументы разделяет `;`, а не `,`. Примеры ниже записаны с `;`.',
    generated: 'Страница собирается из кода командой `npm run docs`, правки вручную пропадут.',
    groups: {
      data: { title: 'Данные', about: 'Как прочитана ваша таблица.' },
      measures: { title: 'Показатели', about: 'Как идут дела: числа и таблицы для диаграмм.' },
      map: { title: 'Карта', about: 'Где вы сейчас, далеко ли до цели и какой этап чинить первым.' },
      game: { title: 'Игра', about: 'Рейтинг и то, за что дают очки, значки и деньги.' },
    },
    argument: 'Аргумент',
    meaning: 'Что указать',
    returns: 'Результат',
    examples: 'Примеры и что они дают на примере школы (от таблицы — первая строка)',
    crm: {
      file: 'docs/crm.ru.md',
      columns: ['Карта KPI читает', 'из столбца'],
      status: ['Что значит', 'Статус или стадия'],
      statuses: {
        won: 'Оплачено: продажа',
        refunded: 'Возврат: была продажа, деньги вернули',
        lost: 'Отказ',
        open: 'В работе',
        excluded: 'Не лид: пропускается',
      },
      else: 'иначе',
      unused: 'Не используются',
      none: 'Значит «даты нет»',
      named: ['Столбец', 'Заголовки по-английски', 'Заголовки по-русски'],
      findings: ['Что', 'Что сделано', 'Что делать'],
    },
    kpis: {
      file: 'docs/kpis.ru.md',
      columns: ['Показатель', 'В формуле', 'Мера', 'Откуда', 'Куда', 'За дней', 'Лучше', 'Вид'],
    },
    tabs: { file: 'docs/settings.ru.md', columns: ['Лист', 'Столбцы'] },
  },
};
