import { expect, test } from 'vitest';
import { TEXTS } from '../../../../src/i18n/index.ts';
import { percentNote } from '../../../../src/read/tabs/rows/percentNote.ts';
import { targetsOf } from '../../../../src/read/tabs/rows/targetRows.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const leads = leadsIn(cells('Manager | Created | Paid\n Anna | 2026-09-01 | 2026-09-02'));
const notes = (goal: string): string[] =>
  targetsOf(cells(`Manager or team | KPI | Target\n Anna | conversion | ${goal}`), leads).map(({ value }) =>
    value === null ? 'unread' : percentNote(value, TEXTS.en),
  );

test.each([
  ['40', 'Read as 40 %.'],
  ['0.4', ''],
  ['40%', ''],
])('a share typed as %s: “%s”', (goal, note) => expect(notes(goal)).toEqual([note]));
