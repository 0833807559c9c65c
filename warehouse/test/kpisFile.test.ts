import { expect, test } from 'vitest';
import { readKpis } from '../sql/kpisFile.ts';
import { MappingError } from '../sql/mapping.ts';

/** What is said of a list of KPIs. */
function mistakesOf(kpis: unknown): string {
  try {
    readKpis(kpis);
    return '';
  } catch (mistake) {
    if (mistake instanceof MappingError) return mistake.message;
    throw mistake;
  }
}

const SOON = { name: 'Soon', measure: 'rate', from: 'created', to: 'paid', within: 14 };

test('KPIs of one’s own are read as the KPIs tab has them', () => {
  const [soon, call, money] = readKpis([
    SOON,
    { name: 'To the call', measure: 'time', from: ['created'], to: ['call', 'meeting'] },
    { name: 'Money', measure: 'sum', to: 'paid', column: 'amount' },
  ]);
  expect(soon).toMatchObject({ id: 'Soon', from: ['created'], to: ['paid'], withinDays: 14, unit: 'share' });
  expect(call).toMatchObject({ to: ['call', 'meeting'], withinDays: 90, unit: 'days', better: 'lower' });
  expect(money).toMatchObject({ measure: 'sum', column: 'amount', orElse: null });
});

test.each([
  [{ Soon: SOON }, 'KPIs are a list'],
  [['Soon'], 'KPI 1 has no "name".'],
  [[{ ...SOON, name: 'conversion' }], 'there is a KPI "conversion" already'],
  [[SOON, { ...SOON, name: 'soon' }], 'KPI 2: there is a KPI "soon" already'],
  [
    [{ ...SOON, measure: 'share' }],
    '"measure" must be one of rate, keep, time, half, count, sum, average; found "share"',
  ],
  [[{ ...SOON, from: 'birth' }], '"from" must be one of created'],
  [[{ ...SOON, to: [] }], '"to" must be one of created'],
  [[{ ...SOON, within: '2 weeks' }], '"within" must be whole days, such as 30; found "2 weeks".'],
  [[{ name: 'Sum', measure: 'sum', to: 'paid', column: 'money' }], '"column" must be one of'],
  [[{ ...SOON, withinDays: 3 }], 'withinDays is not read; a KPI has name, measure'],
])('%j is refused in a sentence', (kpis, said) => {
  expect(mistakesOf(kpis)).toContain(said);
});

test('all mistakes are told at once, one a line', () => {
  expect(
    mistakesOf([
      { ...SOON, measure: '' },
      { ...SOON, name: '', within: 0 },
    ]).split('\n'),
  ).toHaveLength(3);
});
