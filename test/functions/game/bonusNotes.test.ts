import { expect, test } from 'vitest';
import { bonusNotes } from '../../../src/functions/game/bonusNotes.ts';
import { bonusRows, bonusRules } from '../../../src/read/tabs/rows/bonusRows.ts';
import { targetsOf } from '../../../src/read/tabs/rows/targetRows.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(cells('Manager | Created | Paid\n Anna | 2026-08-01 | 2026-08-10'));
const targets = targetsOf(cells('Manager or team | KPI | Target\n Anna | sales | 2\n | sales | many'), leads);

test('what is odd about the tabs is said: mistakes, pay for quantity alone, a rule without a target', () => {
  const bonuses = bonusRows(
    cells('KPI | From attainment | Pays\n sales | 1 | 100\n cycle | 1 | -5\n nps | 1 | 10'),
    leads,
  );
  expect(bonusNotes({ targets, bonuses }, bonusRules(bonuses), 'en', null)).toEqual([
    expect.stringMatching(/Tab “Bonuses”, row 3/),
    expect.stringMatching(/Tab “Targets”, row 3/),
    expect.stringMatching(/^“Sales”: the pay grows from 0 to 100 on the way to 100\u00a0%/),
    expect.stringMatching(/^“Sales” pays for quantity alone/),
    expect.stringMatching(/^“NPS”: the pay grows/),
    expect.stringMatching(/^“NPS” has no target/),
  ]);
});
