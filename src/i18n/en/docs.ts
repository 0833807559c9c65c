/**
 * The words of the generated pages. The texts of functions and the facts about exports come from
 * the code.
 */
export const docs = {
  file: 'docs/functions.md',
  title: 'Functions',
  intro:
    'Every function of KPI Map, as typed in a cell. Where the spreadsheet’s locale writes decimals with a comma (0,5), arguments are separated by `;` instead of `,`.',
  decimal: '.',
  separator: ',',
  generated: 'Generated from the source by `npm run docs`; edits here are lost.',
  groups: {
    data: { title: 'Data', about: 'What your sheet was read as.' },
    measures: { title: 'Measures', about: 'How things go: numbers, and tables to chart.' },
    map: { title: 'Map', about: 'Where you stand, how far the target is, and which step to mend first.' },
    game: { title: 'Game', about: 'The board, and what earns points, badges and pay.' },
  } as Readonly<Record<string, { title: string; about: string }>>,
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
    column: 'Column',
    /** Headers of each language. */
    headers: { en: 'English headers', ru: 'Russian headers' } as Readonly<Record<string, string>>,
    findings: ['What', 'What was done', 'What to do'],
  },
  kpis: {
    file: 'docs/kpis.md',
    columns: ['KPI', 'In a formula', 'Measure', 'From', 'To', 'Within days', 'Better', 'Kind'],
  },
  tabs: {
    file: 'docs/settings.md',
    columns: ['Column', 'What may stand there', 'Left blank'],
    needed: 'needed',
    writtenBy: {
      head: 'Written by you.',
      sidebar: 'Written by the sidebar, or by you.',
      addon: 'Written by the add-on, which only appends.',
    },
    kinds: {
      text: 'any text',
      icon: 'an emoji',
      person: 'a manager, or a word for the whole team',
      kpi: 'a KPI, one of your own, or a road such as `created > paid in 30`',
      builtinKpi: 'a KPI, or a road such as `created > paid in 30`',
      quality: 'a share, a time or an average, such as Conversion',
      counted: 'a milestone, or a KPI that is a count or a sum, such as Sales',
      milestone: 'a milestone, such as Paid, or the header of a date column of your own',
      numberColumn: 'a column of numbers, such as Amount',
      amount: 'a number in the unit of the KPI: 0.4 or 40%, hours, days, money',
      attainment: 'a share of the target: 0.8 or 80%',
      number: 'a number',
      integer: 'a whole number',
      days: 'a whole number of days',
      date: 'a date',
      moment: 'a date (the first or last day), or a time of day such as 9:00',
      daysOff: 'dates, spans of dates, weekdays',
    },
  },
};
