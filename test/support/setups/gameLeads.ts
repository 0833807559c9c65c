import { cells } from '../cells.ts';
import { leadsIn } from '../found.ts';

/** Leads of two people with the milestones that rules for points and bonuses name. */
export const gameLeads = leadsIn(
  cells(`
    Manager | Created    | Meeting    | Paid       | Amount | Lost | Result     | Пробный урок
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-04 | 5      |      | 2026-10-01 | 2026-09-02
    Борис   | 2026-09-01 |            |            |        |      |            |`),
);
