import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { firstDay } from '../../../src/read/leads/firstDay.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

test.each([
  ['the earliest creation', 'Manager | Created\n A | 2026-09-05\n A | 2026-09-02T14:30', dayOf(2026, 9, 2)],
  ['another milestone before it', 'Manager | Created | Paid\n A | 2026-09-05 | 2026-09-01', dayOf(2026, 9, 1)],
  ['not a milestone of the table’s own', 'Manager | Created | Урок\n A | 2026-09-05 | 2026-08-31', dayOf(2026, 9, 5)],
  ['days to come only', 'Manager | Created\n A | 2026-12-05', null],
  ['only such a milestone', 'Manager | Урок\n A | 2026-08-31', null],
  ['no date at all', 'Manager | Created\n A | ', null],
  ['only milestones without a date', 'Manager | Created | Paid\n A | | да', null],
])('%s', (_title, drawn, day) => expect(firstDay(leadsIn(cells(drawn)))).toBe(day));
