import { expect, test } from 'vitest';
import { saleWeightsOf } from '../../../src/core/forecast/saleWeights.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { roadKpi } from '../../../src/core/kpis/kpi.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const kpi = (id: string) => builtin(id) ?? roadKpi('', '', '', null);
const leads = coreLeads([
  { who: 'Anna', paid: 1, amount: 100 },
  { who: 'Anna', paid: 2, amount: 300 },
  { who: 'Boris', paid: 3, amount: 200 },
  { who: 'Boris', paid: 4 },
  { who: 'Boris', paid: 40, amount: 9000 },
]);

test('a sale of the team weighs Σ amount² / Σ amount, of a person with ten sales of the team added', () => {
  const { managers, team } = saleWeightsOf(kpi('revenue'), leads, DAY_ZERO + 10);
  // 140,000 / 600; ten thirds of these sums are added to 100,000 / 400 and 40,000 / 200.
  expect(team).toBeCloseTo(233.333, 3);
  expect(managers[0]).toBeCloseTo((100_000 + (10 / 3) * 140_000) / (400 + (10 / 3) * 600), 9);
  expect(managers[1]).toBeCloseTo((40_000 + (10 / 3) * 140_000) / (200 + (10 / 3) * 600), 9);
});
test('what is counted weighs 1, and so does what nobody sold', () => {
  expect(saleWeightsOf(kpi('sales'), leads, DAY_ZERO + 10)).toEqual({ managers: [1, 1], team: 1 });
  expect(saleWeightsOf(kpi('revenue'), leads, DAY_ZERO).team).toBe(1);
});
