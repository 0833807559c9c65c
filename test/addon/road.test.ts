import { describe, expect, test } from 'vitest';
import { messageOf, openedSheet, valueOf } from './sheet.ts';

const lead = (webinar: string, paid: string): string[] => ['Anna', '2026-09-01', webinar, paid];
const LEADS = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Webinar', 'Paid'],
    ...Array.from({ length: 20 }, (_, i) => lead(i < 10 ? '2026-09-02' : '', i < 4 ? '2026-09-03' : '')),
  ],
};

describe('sidebarRoadPicture', () => {
  test('counts the leads of each step by hand: 20 created, 10 at the webinar, 4 paid', async () => {
    const { steps } = valueOf(await openedSheet([LEADS]).call('sidebarRoadPicture', 'Deals'));
    expect(steps.map(({ from, to, leads, rate }) => [from, to, leads, rate])).toEqual([
      ['Created', 'Webinar', 20, 0.5],
      ['Webinar', 'Paid', 10, 0.4],
    ]);
    // One person alone has nobody better, and no past month.
    expect(steps.every(({ isBroken }) => !isBroken)).toBe(true);
  });

  test('marks one step, the one that KPI_BOTTLENECK marks', async () => {
    const boris = Array.from({ length: 20 }, (_, i) => [
      'Boris',
      '2026-09-01',
      '2026-09-02',
      i < 18 ? '2026-09-03' : '',
    ]);
    const vera = boris.map((row) => ['Vera', ...row.slice(1)]);
    const cells = [...LEADS.cells, ...boris, ...vera];
    const { steps } = valueOf(await openedSheet([{ ...LEADS, cells }]).call('sidebarRoadPicture', 'Deals'));
    const broken = steps.filter(({ isBroken }) => isBroken);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.gain).toBeGreaterThan(0);
  });

  test('is empty where the data know one step, and a sentence where the tab is gone', async () => {
    const one = {
      name: 'Deals',
      cells: [
        ['Manager', 'Created'],
        ['Anna', '2026-09-01'],
      ],
    };
    expect(valueOf(await openedSheet([one]).call('sidebarRoadPicture', 'Deals'))).toEqual({ steps: [] });
    expect(messageOf(await openedSheet([LEADS]).call('sidebarRoadPicture', 'Gone'))).toMatch(/no longer there/);
  });
});
