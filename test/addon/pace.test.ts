import { describe, expect, test } from 'vitest';
import { openedSheet, valueOf } from './sheet.ts';

const day = (date: number): string => `2026-10-${String(date).padStart(2, '0')}`;
const LEADS = {
  name: 'Deals',
  cells: [['Manager', 'Created', 'Paid'], ...Array.from({ length: 15 }, (_, i) => ['Anna', day(i + 1), day(i + 1)])],
};
const TARGETS = {
  name: 'Targets',
  cells: [
    ['Manager or team', 'KPI', 'Target', 'Per'],
    ['Anna', 'conversion', '0.5', 'month'],
    ['Anna', 'sales', '22', 'month'],
    ['', 'sales', '4', 'week'],
    ['', 'calls', '4', 'week'],
  ],
};

describe('sidebarPacePicture', () => {
  const opened = openedSheet([LEADS, TARGETS]);
  test('shows the first target that adds up, on its way by working days', async () => {
    const picture = valueOf(await opened.call('sidebarPacePicture', 'Deals', null));
    expect(picture.targets.map(({ name }) => name)).toEqual([
      'Anna, sales, month',
      'Team, sales, week',
      'Team, calls, week',
    ]);
    expect([picture.row, picture.unit, picture.days.length]).toEqual([3, 'leads', 31]);
    // On Thursday the 15th 11 of 22 working days are over.
    expect(picture.days[14]).toMatchObject({ day: picture.asOfDay, actual: 15, line: 11 });
  });
  test('shows another one by its row, and says why one cannot be shown', async () => {
    expect(valueOf(await opened.call('sidebarPacePicture', 'Deals', 4)).days).toHaveLength(7);
    expect(valueOf(await opened.call('sidebarPacePicture', 'Deals', 5)).lacking).toMatch(/Calls/);
  });
  test('shows nothing where no target adds up', async () => {
    const picture = valueOf(await openedSheet([LEADS]).call('sidebarPacePicture', 'Deals', null));
    expect([picture.row, picture.targets]).toEqual([null, []]);
  });
});
