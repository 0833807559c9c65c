import { cells } from '../cells.ts';
import { leadsIn } from '../found.ts';

/** One lead with every milestone that the tests of arguments name, one with a name of the team's own. */
export const roadLeads = leadsIn(
  cells(`
      Manager | Created    | Webinar    | Meeting    | Paid       | Status | Close date | Пробный урок | constructor | Amount
      Anna    | 2026-09-01 | 2026-09-02 | 2026-09-03 | 2026-09-04 | Won    | 2026-09-04 | 2026-09-03   | 2026-09-09  | 5`),
);
