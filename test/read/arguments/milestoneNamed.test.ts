import { describe, expect, test } from 'vitest';
import { milestoneNamed } from '../../../src/read/arguments/milestoneNamed.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';
import { refusal } from '../../support/refusal.ts';
import { roadLeads as leads } from '../../support/setups/roadLeads.ts';

describe('a milestone', () => {
  test.each([
    ['closed', 'closed'],
    ['Close date', 'closed'],
    ['Дата закрытия', 'closed'],
    ['lost', 'lost'],
  ])('%s is %s', (text, expected) => expect(milestoneNamed(text, leads)).toBe(expected));

  const bare = (drawn: string) => leadsIn(cells(drawn));
  test.each([
    ['no payment at all', 'Manager | Lost\n Anna | 2026-09-01', ['status', 'paid']],
    ['only payments', 'Manager | Paid\n Anna | 2026-09-01', ['status', 'lost']],
  ])('closed needs columns that people have, when there is %s', (_title, drawn, columns) =>
    expect(() => milestoneNamed('closed', bare(drawn))).toThrow(refusal('column-missing', { columns })),
  );
});
