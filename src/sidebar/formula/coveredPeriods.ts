/** Periods that a table of leads covers, newest first, as a formula names them. */
interface CoveredPeriods {
  readonly years: readonly string[];
  /** Such as `2026-Q4`. */
  readonly quarters: readonly string[];
  /** Such as `2026-11`. */
  readonly months: readonly string[];
}

/** With a longer list than this, typing is easier than reading. */
const [MOST_MONTHS, MOST_QUARTERS, MOST_YEARS] = [24, 12, 10];

/** The periods between two ISO days; none when there is no date. */
export function coveredPeriods(first: string | null, last: string | null): CoveredPeriods {
  if (first === null || last === null) return { years: [], quarters: [], months: [] };
  const months: string[] = [];
  const start = monthNumber(first);
  for (let month = monthNumber(last); month >= start && months.length < MOST_YEARS * 12; month--)
    months.push(monthName(month));
  const distinct = (nameOf: (month: string) => string): string[] => [...new Set(months.map(nameOf))];
  return {
    years: distinct((month) => month.slice(0, 4)).slice(0, MOST_YEARS),
    quarters: distinct((month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`).slice(
      0,
      MOST_QUARTERS,
    ),
    months: months.slice(0, MOST_MONTHS),
  };
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
