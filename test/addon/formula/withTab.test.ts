import { describe, expect, test } from 'vitest';
import { withTab } from '../../../src/addon/formula/withTab.ts';

const TAB = `'Deals (columns)'!A:C`;
const added = { table: 'Deals', tab: 'Deals (columns)', reference: TAB, hasLetters: false };
const changed = (formula: string, sheet = 'Board') => withTab(formula, sheet, added);

describe('the tab is added', () => {
  test.each<[string, string]>([
    ['=KPI_REVENUE(Deals!A:L)', `=KPI_REVENUE(Deals!A:L; ""; ""; ${TAB})`],
    ['=KPI_REVENUE(Deals!A:L, "Anna")', `=KPI_REVENUE(Deals!A:L, "Anna", "", ${TAB})`],
    ['=kpi_revenue(deals!$A$1:$L$90;;)', `=kpi_revenue(deals!$A$1:$L$90;;; ${TAB})`],
    [`=KPI_REVENUE('Deals'!A:L; ""; ""; "")`, `=KPI_REVENUE('Deals'!A:L; ""; ""; ${TAB})`],
    ['=KPI_REVENUE(Deals!A:L, "", "", Team!A:F)', `=KPI_REVENUE(Deals!A:L, "", "", Team!A:F, ${TAB})`],
    ['=IF(A1="", "", KPI(Deals!A:L, "sales"))', `=IF(A1="", "", KPI(Deals!A:L, "sales", "", "", "", "", ${TAB}))`],
    // A formula that reads the table twice has it twice.
    [
      '=KPI_NPS(Deals!A:L, "a") - KPI_NPS(Deals!A:L, KPI_NPS(Deals!A:L, "c"))',
      `=KPI_NPS(Deals!A:L, "a", "", ${TAB}) - KPI_NPS(Deals!A:L, KPI_NPS(Deals!A:L, "c", "", ${TAB}), "", ${TAB})`,
    ],
    [`=KPI(KPI_DATA(Deals!A:L, 'Deals (columns)'!A:B), "sales")`, `=KPI(KPI_DATA(Deals!A:L, ${TAB}), "sales")`],
    ['=KPI(KPI_DATA(Deals!A:L), "sales")', `=KPI(KPI_DATA(Deals!A:L; ""; ""; ${TAB}), "sales")`.replace(/; /g, ', ')],
  ])('%s', (before, after) => expect(changed(before)).toBe(after));

  test('on the tab of the table itself', () =>
    expect(changed('=KPI_REVENUE(A:L, "Anna")', 'Deals')).toBe(`=KPI_REVENUE(A:L, "Anna", "", ${TAB})`));
});

test.each([
  '=SUM(Deals!A:A)',
  '=KPI_REVENUE(Other!A:L)',
  '=KPI_REVENUE(A:L)',
  `=KPI_REVENUE(Deals!A:L, "", "", ${TAB})`,
  `=KPI_DATA(Deals!A:L, ${TAB})`,
  '=COUNTA(Deals!A:A) & "KPI"',
])('%s stays as it is', (formula) => expect(changed(formula)).toBe(formula));

test.each([
  '=KPI_REVENUE(FILTER(Deals!A:L, Deals!B:B = "x"))',
  '=KPI_REVENUE(Deals!A:L, "", "", Team!A:F, Holidays!A:A)',
  '=KPI_REVENUE(Deals!A:L; 0,5)',
])('%s is left to the user', (formula) => expect(changed(formula)).toBeNull());

test('letters are counted from column A, so a range that begins elsewhere is left to the user', () => {
  const lettered = { ...added, hasLetters: true };
  expect(withTab('=KPI_REVENUE(Deals!B:L)', 'Board', lettered)).toBeNull();
  expect(withTab('=KPI_NPS(Deals!$A2:L, "")', 'Board', lettered)).toBe(`=KPI_NPS(Deals!$A2:L, "", "", ${TAB})`);
});
