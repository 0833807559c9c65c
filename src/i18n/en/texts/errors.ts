import type { ErrorParams } from '../../../core/errors.ts';

/**
 * The sentence for each mistake: what was expected, what was found, where, and what to do. Names in
 * braces are the facts of the mistake (core/errors.ts). A list is quoted and cut.
 */
export const errors: Readonly<Record<keyof ErrorParams, string>> = {
  'range-empty': '“{argument}” is empty. Give a table with a header row, such as Deals!A:L.',
  'range-one-cell': '“{argument}” must be a table, but it is one cell: “{found}”. Select the whole table: Deals!A:L.',
  'range-no-rows':
    '“{argument}” has headers and no leads below. Paste deals, or take more rows: Deals!A:L. A filter such as KPI_WHERE may have left nothing.',
  'no-lead':
    '“{argument}” has {count} rows, but none with a client, a manager, a date or money: its columns are {found}. Name yours Client, Manager, Created, Paid, Amount.',
  stacked:
    '“{argument}” holds several tables, one below the other: they begin in rows {rows}, one of them with {found}. Give one of them, such as its cells {first}, or put each into a tab of its own.',
  'header-missing':
    '“{argument}” must begin with a header row, but row {row} holds data: {found}. Start at the headers (Manager, Created, Paid…).',
  'columns-unknown':
    'No known column in row {row} of “{argument}”: {found}. Start at the row of headers, and name them Manager, Created, Paid, Amount, Status.',
  'sales-only':
    'Each row of the data is a sale: its date is the day of payment and of creation. From that come {kpis}; for anything else give all leads, with a column Status, or Created and Paid apart.',
  'totals-only':
    'The data are totals of days, not leads: {kpis} can be added up. For shares, times and averages give the list of leads, one per row.',
  'one-date':
    'The data have one date, which is read as creation and as payment: there are no days between them. Add a column Paid.',
  'column-missing':
    'No column {columns}: the data have {found}.{likely} Choose it in the Data panel (menu KPI Map), or add the column.',
  'column-unfit':
    '“{column}” holds “{found}”, no days that can be read. Write them with the year, such as 2026-11-23, or choose another column in the Data panel (menu KPI Map).',
  'sale-unknown':
    'No word of “{column}” is known as a sale: {found}. Open the Data panel and say which of them is a sale, or add a column “Paid”.',
  log: 'Rows are {log} (“{column}”), not deals. Give the table of deals as data: KPI_JOIN puts this log beside it. If rows are deals, name the column of their status in the Data panel.',
  'milestone-unknown': 'No milestone “{found}”.{nearest} There are: {milestones}.',
  'column-empty': 'Nothing stands in “{column}” yet, so there is nothing to count.',
  'manager-later': '“{found}” has no leads yet on the day of as_of.',
  'nobody-yet': 'Nobody has leads yet on the day of as_of.',
  'manager-unknown': 'No manager “{found}”.{nearest} There are: {known}.',
  'period-unreadable':
    '“{argument}” cannot be “{found}”.{nearest} Write 2026, 2026-Q4, 2026-11, 2026-W47, 2026/27, last month, last 30 days or November, or give a date cell (its month) or two cells (first and last day).',
  'period-reversed': 'The period ends before it begins: {from} to {to}. Put the first day first.',
  'date-unreadable': '“{argument}” must be a date such as 2026-11-23, but it is “{found}”.',
  'kpi-unknown':
    'No KPI “{found}”.{nearest} Use conversion, win_rate, sales, revenue, average_check, cycle, retention, a road such as “meeting > paid in 30”, or a column: “sum of Amount”.',
  'kpi-missing': 'The KPI is missing: after the table, name it in quotes, such as "conversion" or "sales".',
  'kpi-unquoted':
    '“{found}” stands where a KPI is needed: a name needs quotes. Write "conversion", not conversion, or give a cell with the name.',
  'kpi-column-unknown': 'No column of numbers “{found}”.{nearest} There are: {known}.',
  'road-unreadable': 'No road “{found}”. Write “created > paid” or “created > paid in 30” (whole days, from 1).',
  'number-unreadable': '“{argument}” must be a whole number from {min}, but it is “{found}”.',
  'mode-unknown': 'No mode “{found}”.{nearest} There are: {known}.',
  'mode-needs-period': 'The mode “{mode}” compares with the period before: give a period such as "2026-10".',
  'mode-needs-targets':
    'The mode “{mode}” ranks by what each manager reached of a target: give the Targets tab (Targets!A:E) as “settings”, with targets of managers for this KPI, per week, month or quarter no shorter than the period.',
  'weight-unreadable': 'The weight of “{kpi}” must be a number above 0, but it is “{found}”.',
  'score-impossible':
    'No column “Paid” or “Status” for the Score: the data have {found}. Choose it in the Data panel (menu KPI Map), add one, or name a KPI.',
  'unit-unknown': 'No unit “{found}”.{nearest} There are: {known}.',
  'sides-unlike':
    '“a” and “b” must be two periods, such as "2026-09" and "2026-10", or two managers, but they are “{a}” and “{b}”.',
  'settings-unknown':
    '“{argument}” is no tab with settings: it begins with “{found}”. Give one with its header row: {tabs}.',
  'settings-twice': 'Both “{other}” and “{argument}” are the tab “{tab}”. Give one of them.',
  'one-column':
    '“{argument}” holds whole lines in one column: “{found}”. The Data panel of KPI Map splits it by one click; so does Data > Split text to columns.',
  summary:
    '“{argument}” is a summary: “{found}” and its neighbours are columns of totals. Give the list it was made from, one deal per row.',
  'tab-empty': '“{argument}” is left out or empty. Give the tab “{tab}”: its header row has the columns {fields}.',
  'tab-unreadable': '“{argument}” must be the tab “{tab}” with the columns {fields}, but it begins with “{found}”.',
  'tab-cell-blank': 'Tab “{tab}”, row {row}: “{field}” is blank. It can be: {words}.',
  'tab-cell-unreadable': 'Tab “{tab}”, row {row}: “{field}” cannot be “{found}”.{nearest} It can be: {words}.',
  'name-taken':
    'Tab “{tab}”, row {row}: there is another “{found}”. Keep one of them, or give this one a name of its own.',
  'kpi-milestone-unknown':
    'Tab “{tab}”, row {row}: the data have no milestone “{found}”.{nearest} There are: {milestones}.',
  'goal-unreadable': '“goal” must be an amount of money above 0, such as 1000000, but it is “{found}”.',
  'mix-volume':
    '“{kpi}” is a count or a sum: what a mix of leads should give can only be said per lead. Take a share such as conversion, a time or average_check.',
  'mix-of-today':
    '“{found}” says what is so today; what it said on the day of “as_of” is not in the table. Leave “as_of” out, or take a column that does not change, such as the source.',
  'keep-read':
    '“{found}” would be read as a known column beside the true one. Rename it in the table, or leave it out of “keep”.',
  'mix-unknown': 'No column “{found}”.{nearest} There are: {known}.',
  'by-columns': 'A table is by one column or by two, such as "source, month", not by “{found}”. There are: {known}.',
  'team-unknown':
    'Nothing says who is in which team: give the Team tab (Manager, Team) as well, such as Team!A:F, or add a column Team to the data.',
  'value-unknown':
    'No “{found}” in “{column}”.{nearest} There are: {known}. Or compare: ">=1000", "not Partner", "not (blank)".',
  'kpi-not-added':
    '“{kpi}” does not add up day by day. Take a count or a sum such as sales or revenue; for the rest there is KPI_TREND.',
  'period-open': 'Each day is shown, so the period needs a first and a last day, but it is “{period}”.',
  'streak-goal-unreadable': '“goal” of “{kpi}” must be a number from 0 (a share: 0.4, 40% or 40), but it is “{found}”.',
  'join-main':
    '“main” must be the table of orders or deals: its rows give the leads. This one has {found}. Put it second, and the orders first.',
  'join-kind':
    '“{argument}” cannot be joined: it has {found}. Expected are orders, deals, payments, attendance, calls, letters, a form with 0 to 10 or users, with an email, a phone or an ID of the client.',
  'needs-leads':
    'The data are counts (an Evidence tab), and this is told by the leads themselves: {milestones}. Give the table of leads.',
  'evidence-kpi':
    'The Evidence has no “{found}”; it has {known}. Write it anew (menu KPI Map) with this KPI in the leads or in the KPIs tab, or give the leads.',
  'evidence-cut':
    'Row {row} of the Evidence counts {from} to {to} as one, and the period cuts it. Ask about {first} to {last}, or give the leads.',
  'evidence-days':
    'The Evidence counts {from} to {to} as one, and each day is needed here. Write it anew (menu KPI Map), or give the leads.',
  'evidence-day':
    'The Evidence is as of {known}, and {found} is needed here. Write it anew (menu KPI Map), take another “as_of”, or give the leads.',
  'evidence-late': 'The Evidence ends on {day}, before {found} begins. Write it anew (menu KPI Map).',
  'evidence-twice':
    'Rows {rows} of the Evidence count “{kpi}” of one manager for the same days. Keep one of them: two tables that overlap do not add up.',
  'evidence-cell':
    'Tab “{tab}”, row {row}: “{field}” cannot be “{found}”. Dates have a year; numbers are from 0, no more reach than there are leads; Days are such as 0:12:0:11. Write the tab anew (menu KPI Map).',
  'result-too-large':
    'The answer has {rows} rows and {columns} columns, more than {limit} cells. Take fewer rows or columns.',
};
