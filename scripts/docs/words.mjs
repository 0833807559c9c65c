/** The words of the function reference, per language. The texts of the functions themselves come from the function table. */
export const WORDS = {
  en: {
    file: 'docs/functions.md',
    readme: 'README.md',
    title: 'Functions',
    intro:
      'Every function of KPI Map, as typed in a cell. Where the spreadsheet’s locale writes decimals with a comma (0,5), arguments are separated by `;` instead of `,`.',
    generated: 'Generated from the source by `npm run docs`; edits here are lost.',
    columns: ['Function', 'What it gives'],
    argument: 'Argument',
    meaning: 'Meaning',
    returns: 'Gives',
    examples: 'Examples, with what they give in the sample workbook (of a table, its first row)',
  },
  ru: {
    file: 'docs/functions.ru.md',
    readme: 'README.ru.md',
    title: 'Функции',
    intro:
      'Все функции «Карты KPI», как их вводят в ячейку. В таблицах с русскими настройками дробь пишется через запятую (0,5), поэтому аргументы разделяет `;`, а не `,`. Примеры ниже записаны с `;`.',
    generated: 'Страница собирается из кода командой `npm run docs`, правки вручную пропадут.',
    columns: ['Функция', 'Что показывает'],
    argument: 'Аргумент',
    meaning: 'Что указать',
    returns: 'Результат',
    examples: 'Примеры и что они дают на примере школы (от таблицы — первая строка)',
  },
};
