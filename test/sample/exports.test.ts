import { describe, expect, test } from 'vitest';
import type { Language, SampleCell, SampleTab } from '../../playground/sample/model.ts';
import type { Arg, Cell, Result } from '../../src/read/cells/cell.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';
import { workbooks } from './read.ts';

const KPI = formula('KPI');
const KPI_JOIN = formula('KPI_JOIN');
const KPI_JOIN_CHECK = formula('KPI_JOIN_CHECK');

const HOSTS = { en: { locale: 'en_US' }, ru: { locale: 'ru_RU' } } as const;

/** A tab as the spreadsheet passes it, in UTC. */
const passed = ({ cells }: SampleTab): Cell[][] => cells.map((row) => row.map(cellOf));

function cellOf(cell: SampleCell): Cell {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? new Date(Math.round((cell.date - 25_569) * 86_400_000)) : '';
}

describe.each<Language>(['en', 'ru'])('the five exports of the sample school in %s', (language) => {
  const { tabs } = workbooks[language];
  const exports = tabs.slice(-6, -1).map(passed);
  const deals = passed(tabs[0] ?? { name: '', cells: [] });
  const inSchool = <T>(run: () => T): T => withHost(HOSTS[language], run);
  const joined: Result = inSchool(() => KPI_JOIN(...(exports as Arg[])));
  const kpi = (data: Arg | Result, name: string): unknown => inSchool(() => KPI(data as Arg, name));

  test('are told as orders, webinar, calls, letters and a form, and every row is accounted for', () => {
    const check = inSchool(() => KPI_JOIN_CHECK(...(exports as Arg[])));
    const rows = (Array.isArray(check) ? check : []).slice(1, 6);
    expect(rows.map(([, kind]) => kind)).toEqual(
      { en: ['Orders', 'Webinar', 'Calls', 'Letters', 'Form'], ru: ['Заказы', 'Эфир', 'Звонки', 'Письма', 'Анкета'] }[
        language
      ],
    );
    for (const [, , count, id, email, phone, own, nobody, , out] of rows)
      expect(count).toBe([id, email, phone, own, nobody, out].reduce((sum: number, one) => sum + Number(one), 0));
    // Nine of ten find their client, in spite of the spellings; a few have left no email or no phone.
    const shares = rows.slice(1).map(([, , count, id, email, phone, , , , out]) => {
      return (Number(id) + Number(email) + Number(phone)) / (Number(count) - Number(out));
    });
    for (const share of shares) expect(share).toBeGreaterThan(0.9);
    expect(Math.min(...shares)).toBeLessThan(1);
  });

  test('tell what the deals tell: sales, money and marks are the same', () => {
    for (const name of ['sales', 'revenue', 'average_check', 'nps', 'cycle'])
      expect(kpi(joined, name)).toBe(kpi(deals, name));
  });

  test('tell nearly as many letters and calls: the others are those of clients whom nobody can find', () => {
    expect(Number(kpi(joined, 'emails')) / Number(kpi(deals, 'emails'))).toBeGreaterThan(0.93);
    expect(Number(kpi(joined, 'calls')) / Number(kpi(deals, 'calls'))).toBeGreaterThan(0.93);
    expect(Number(kpi(joined, 'calls'))).toBeLessThan(Number(kpi(deals, 'calls')));
  });

  test('fill the tab of clients up to the last column that the Dashboard reads', () => {
    const [titles = []] = Array.isArray(joined) ? joined : [];
    expect(titles).toHaveLength(21);
    expect(tabs.at(-1)?.widths).toHaveLength(21);
    expect(tabs.at(-1)?.rows).toBeGreaterThan(Array.isArray(joined) ? joined.length : 0);
  });
});
