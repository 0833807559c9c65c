import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../../src/core/kpis/builtinKpis.ts';
import { KPI_HINTS, KPI_WORDS } from '../../../src/i18n/languages.ts';
import { builtinNamed } from '../../../src/read/arguments/builtinNames.ts';
import { kpiAlias, kpiHint } from '../../../src/read/arguments/kpiAlias.ts';
import { kpiNamed } from '../../../src/read/arguments/kpiNamed.ts';
import { ownKpis } from '../../../src/read/tabs/rows/ownKpis.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { messageOf, withHost } from '../../support/withHost.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(cells('Manager | Created | Paid | Amount\n Anna | 2026-09-01 | 2026-09-02 | 5'));

describe('a KPI by a word that people use', () => {
  test.each([
    ['close rate', 'conversion'],
    ['Average deal size', 'average_check'],
    ['AOV', 'average_check'],
    ['конверсия в оплату', 'conversion'],
    ['Средняя сделка', 'average_check'],
    ['Won deals', 'sales'],
    ['кол-во продаж', 'sales'],
    ['time to close', 'cycle'],
  ])('%s is %s', (text, id) => expect(kpiNamed(text, leads).id).toBe(id));

  test.each(['deals', 'Сделки'])('%s may be all or the won ones, so it is asked', (text) => {
    expect(kpiHint(text)).toBe('sales');
    expect(() => kpiNamed(text, leads)).toThrow(
      expect.objectContaining({ code: 'kpi-unknown', params: { found: text, nearest: 'sales' } }),
    );
  });

  test.each([
    ['churn', 'retention'],
    ['отток', 'retention'],
    ['demos', 'meetings'],
  ])('%s is no KPI, but %s tells it', (text, id) => expect(kpiHint(text)).toBe(id));

  test.each(['leads', 'Number of leads', 'лиды', 'заявки', 'Кол-во лидов'])(
    '%s is no KPI of the list, but how many leads were created, under that name',
    (text) => {
      expect(kpiNamed(text, leads)).toMatchObject({ id: text, measure: 'count', to: ['created'], unit: 'leads' });
    },
  );

  test('leads of a list of sales are not told: who did not buy is not there', () => {
    const sales = cells('Client | Paid | Amount\nKim | 2026-09-05 | 100\nLee | 2026-09-06 | 100');
    expect(withHost({}, () => messageOf(() => formula('KPI')(sales, 'leads')))).toContain('is a sale');
  });

  test('the own KPI of that name comes first', () => {
    const own = ownKpis(cells('KPI | Measure | From | To\n AOV | rate | created | paid'), leads);
    expect(kpiNamed('aov', leads, own).id).toBe('AOV');
  });

  test('no word stands for two KPIs, and none is the name of another', () => {
    const words = [...KPI_WORDS, ...KPI_HINTS].flatMap((lists) =>
      Object.entries(lists).flatMap(([id, list]) => list.split('|').map((word) => [word, id] as const)),
    );
    for (const [word, id] of words) {
      if (id === 'leads') {
        expect([word, builtinNamed(word)?.id]).toEqual([word, undefined]);
        continue;
      }
      expect(BUILTIN.map((kpi) => kpi.id)).toContain(id);
      expect([word, kpiAlias(word)?.id ?? kpiHint(word)]).toEqual([word, id]);
      expect([word, builtinNamed(word)?.id ?? id]).toEqual([word, id]);
    }
  });
});
