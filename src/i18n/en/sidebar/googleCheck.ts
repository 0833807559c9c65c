/** What the panel says that tries what the add-on takes for granted of Google. */
export const googleCheck = {
  about:
    'Google does not document everything that KPI Map relies on. This tries it in your spreadsheet, in a temporary tab that is deleted at the end. It takes a minute or two. Tables grow step by step, until one fails or takes over 15 seconds.',
  start: 'Start the check',
  again: 'Check again',
  /** @param done How many of them are done. */
  running: (done: number, all: number) => `Trying, part ${done} of ${all}. Keep the sidebar open.`,
  stopped: 'The check has stopped. The temporary tab is deleted; what was tried until then is below.',
  cutShort:
    'The check before was cut short: Google ended it, or the sidebar was closed. What was tried until then is below, and its temporary tab is deleted now.',
  summary: (held: number, failed: number, untried: number) =>
    `As expected: ${held}. Not as expected: ${failed}. Could not be tried: ${untried}.`,
  held: 'As expected',
  failed: 'Not as expected',
  skipped: 'Could not be tried',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into a report of a problem: it holds no names and no data.',
  notCopied: 'The browser did not allow it. Select the text and copy it.',
  report: 'Text of the report',
  untried: {
    noSheet: 'The spreadsheet has no such tab.',
    late: 'Google has not calculated it in time.',
    larger: 'A smaller table failed or took over 15 seconds.',
    unknown: 'Cells do not know the function yet: #NAME?. Reload the page and check again.',
    owner: 'A protection never shuts out who sets it, so it cannot be tried here.',
    menu: 'Choose the check in the menu to try this.',
    stopped: 'The check stopped before it.',
  },
  /** What is tried, and what it means for the user where Google does otherwise. */
  tries: {
    panel: {
      what: 'The menu item reaches the sidebar',
      otherwise: 'The sidebar opens at the first panel whatever you choose in the menu. Choose the panel at its top.',
    },
    language: {
      what: 'Your language reaches the sidebar',
      otherwise: 'Until the sidebar has loaded it speaks English. Then it speaks your language.',
    },
    width: {
      what: 'The sidebar is 300 pixels wide',
      otherwise: 'The sidebar fits another width as well; a narrow one may wrap buttons.',
    },
    failure: {
      what: 'A failure arrives with its message',
      otherwise: 'The advice after a failure still fits; the sentence may begin with “Error:”.',
    },
    semicolon: {
      what: 'A formula with semicolons is understood',
      otherwise: 'Formulas that KPI Map inserts would show #ERROR!. Type them by hand, and please report this.',
    },
    comma: {
      what: 'A formula with commas is understood, whatever the locale',
      otherwise: 'Nothing changes for you: KPI Map writes semicolons.',
    },
    decimalPoint: {
      what: 'A formula with a decimal point is understood, whatever the locale',
      otherwise: 'Nothing changes for you: KPI Map writes no decimals into formulas.',
    },
    formulaRead: {
      what: 'Formulas are read with commas',
      otherwise:
        'Nothing changes for you: a formula that is moved is read either way; one that could mean two things stays, and you are told.',
    },
    givenDate: {
      what: 'A date comes to a function as this day',
      otherwise: 'Days could be off by one. Compare a few with KPI_CHECK, and please report this.',
    },
    givenDateTime: {
      what: 'A date with a time comes as this time',
      otherwise: 'Hours, as in KPI_RESPONSE, could be off. Please report this.',
    },
    givenTime: {
      what: 'A time of day comes as that time',
      otherwise: 'Columns of times could be read wrongly. Write the time together with the date, in one cell.',
    },
    givenDuration: {
      what: 'A duration of 35 hours comes as 35 hours',
      otherwise: 'Durations could be read wrongly. Write them as numbers of minutes or days.',
    },
    givenPercent: {
      what: '10% comes as 0.1',
      otherwise: 'Shares in tabs with settings could be read wrongly. Write 0.1 in place of 10%.',
    },
    givenMoney: {
      what: 'An amount with a currency comes as a number',
      otherwise: 'Amounts are then read from their text; set the format of the column to Number.',
    },
    givenBoolean: { what: 'A tick comes as true', otherwise: 'Write yes and no in place of ticks.' },
    givenDigits: {
      what: 'Digits kept as a text stay a text',
      otherwise: 'IDs could lose their leading zeros: rows would still match, but please report this.',
    },
    givenBlank: {
      what: 'A blank cell comes as an empty text',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    givenBlanks: {
      what: 'Blank cells in a range come as empty texts',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    givenError: {
      what: 'A single cell with an error reaches the function',
      otherwise:
        'A formula that is given a cell with an error shows that error, and no sentence about it. Mend that cell.',
    },
    givenErrors: {
      what: 'Errors in a range come as their texts',
      otherwise: 'A table with an error in a cell would give no result at all. Mend the cell that shows an error.',
    },
    leftOut: {
      what: 'An argument that is left out comes as undefined',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    skipped: {
      what: 'A gap between arguments comes as an empty text',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    openRange: {
      what: 'An open range such as J:J reaches to the last row of the tab',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    oneCell: {
      what: 'A range of one cell comes as its value',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    arrayLiteral: {
      what: 'An array in braces comes as a table',
      otherwise: 'Put the values into cells, and give the function these cells.',
    },
    today: {
      what: 'TODAY() may be an argument',
      otherwise: 'Type the date in place of TODAY(), or leave “as of” out.',
    },
    givenBack: {
      what: 'A date that a function gives is a date in the cell',
      otherwise: 'Dates in tables show as numbers. Select the column: Format > Number > Date.',
    },
    memory: {
      what: 'A cell may read the memory of the file',
      otherwise: 'Nothing changes for you: KPI Map keeps settings in tabs.',
    },
    spill: {
      what: 'A table of a function fills the cells beside it',
      otherwise: 'Tables would stay in one cell. Please report this.',
    },
    rows1000: {
      what: 'One number from 1,000 rows, in time',
      otherwise: 'Formulas are too slow here. Please report the time.',
    },
    rows10000: {
      what: 'One number from 10,000 rows, in time',
      otherwise: 'Give formulas fewer rows: move old years to another tab.',
    },
    rows50000: {
      what: 'One number from 50,000 rows, in time',
      otherwise: 'Give formulas fewer rows: move old years to another tab.',
    },
    selection: {
      what: 'In a new tab the first cell is selected',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    defaultFormat: {
      what: 'The format of a cell that nobody has formatted',
      otherwise: 'Nothing changes for you: KPI Map never writes this format back.',
    },
    formats: {
      what: 'Number formats are kept as they are written',
      otherwise: 'Dates or shares in tables may look different. Set the format of the column yourself.',
    },
    formatShown: {
      what: 'A share shows as a percentage, whatever the locale',
      otherwise: 'Shares show as 0.125. Select the column: Format > Number > Percent.',
    },
    typedDate: {
      what: '“May 5, 2026” without an apostrophe becomes a date',
      otherwise: 'Nothing changes for you: KPI Map writes texts of people with an apostrophe.',
    },
    typedTime: {
      what: '“12:30” without an apostrophe becomes a time',
      otherwise: 'Nothing changes for you: KPI Map writes texts of people with an apostrophe.',
    },
    typedMoney: {
      what: '“$5” without an apostrophe becomes a number',
      otherwise: 'Nothing changes for you: KPI Map writes texts of people with an apostrophe.',
    },
    typedThousands: {
      what: '“1,234.5” without an apostrophe becomes a number',
      otherwise: 'Nothing changes for you: KPI Map writes texts of people with an apostrophe.',
    },
    typedPower: {
      what: '“1e3” without an apostrophe becomes a number',
      otherwise: 'Nothing changes for you: KPI Map writes texts of people with an apostrophe.',
    },
    apostrophe: {
      what: 'Behind an apostrophe all of these stay texts',
      otherwise:
        'A name or an ID that looks like a value could change when it is saved. Look at it after saving, and please report this.',
    },
    apostropheText: {
      what: 'The same in cells with the format “plain text”',
      otherwise:
        'Names in tabs with settings could begin with an apostrophe. Delete it by hand, and please report this.',
    },
    clock1899: {
      what: 'A time without a day reads as on the clock',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    sheetByName: {
      what: 'A tab is found only by its exact name',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    nameCase: {
      what: '“targets” beside “Targets” is refused',
      otherwise: 'Nothing changes for you: KPI Map never makes two such tabs.',
    },
    copyLast: {
      what: 'A copy of a tab stands last',
      otherwise: 'The copy that an import keeps may stand elsewhere: View > Hidden sheets.',
    },
    objectSheet: {
      what: 'A tab that is a chart refuses to be read',
      otherwise: 'Nothing changes for you: KPI Map leaves such tabs alone.',
    },
    dataSheet: {
      what: 'A connected table refuses to be read',
      otherwise: 'Nothing changes for you: KPI Map leaves such tabs alone.',
    },
    lock: {
      what: 'Two runs can be kept from overlapping',
      otherwise: 'Two people who save at once may be told to try again. Save one after the other.',
    },
    properties: { what: 'What is yours is remembered', otherwise: 'My card asks each time who you are.' },
    chart: {
      what: 'A chart can be made',
      otherwise: 'Build me a sheet stops at its charts. Make them by hand: Insert > Chart.',
    },
    colours: { what: 'Colours of cells can be set', otherwise: 'The Dashboard has no colours. Nothing else changes.' },
    dropDown: {
      what: 'A drop-down list refuses what is not in it',
      otherwise: 'A value outside the list is written all the same, as when a list only warns.',
    },
    protection: {
      what: 'A write into a protected cell is refused at once',
      otherwise: 'Nothing changes for you: KPI Map works with both.',
    },
    result100000: {
      what: 'A table of 100,000 cells',
      otherwise: 'Ask for fewer rows or columns. A join of more than 200,000 cells is written as values anyway.',
    },
    argument100000: {
      what: 'The same, given to another function',
      otherwise: 'Put the inner formula into a tab of its own, and give the outer one that range.',
    },
    result200000: {
      what: 'A table of 200,000 cells',
      otherwise: 'Ask for fewer rows or columns. A join of more than 200,000 cells is written as values anyway.',
    },
    argument200000: {
      what: 'The same, given to another function',
      otherwise: 'Put the inner formula into a tab of its own, and give the outer one that range.',
    },
    result400000: {
      what: 'A table of 400,000 cells',
      otherwise: 'Ask for fewer rows or columns. A join of more than 200,000 cells is written as values anyway.',
    },
    argument400000: {
      what: 'The same, given to another function',
      otherwise: 'Put the inner formula into a tab of its own, and give the outer one that range.',
    },
  },
};
