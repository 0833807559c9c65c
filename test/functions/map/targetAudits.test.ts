import { expect, test } from 'vitest';
import type { Target } from '../../../src/core/targets/target.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { auditAdvice } from '../../../src/functions/map/auditAdvice.ts';
import { targetAudits } from '../../../src/functions/map/targetAudits.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { leadsIn } from '../../support/found.ts';

/** Of 30 leads a month 8, 10, 7, 9, 11 and 9 pay, from April to September; the data begin on 10 April. */
const leads = leadsIn([
  ['Manager', 'Created', 'Paid'],
  ...[8, 10, 7, 9, 11, 9].flatMap((count, month) => {
    const day = new Date(Date.UTC(2026, month + 3, 10));
    return Array.from({ length: 30 }, (_, i): Cell[] => ['Anna', day, i < count ? day : '']);
  }),
]);
const target = (kpi: string, goal: number): Target => ({
  kpi: builtinKpi(kpi),
  goal,
  manager: 0,
  per: 'month',
  weight: 1,
});
const audited = (...targets: readonly [Target, ...Target[]]) => {
  const audit = targetAudits(leads, targets, dayOf(2026, 9, 30))(targets[0]);
  return { ...audit, advice: auditAdvice(targets[0], audit, TEXTS.en, null) };
};

test('a volume alone is noise: a KPI of quality is proposed at the team’s level', () => {
  // 54 of 180 leads paid.
  expect(audited(target('sales', 9))).toMatchObject({
    tie: 'no',
    pair: null,
    verdict: 'noise',
    proposal: { kpi: { id: 'conversion' }, level: 0.3 },
    advice: 'Set Conversion beside it, at least 30\u00a0%: the team’s level.',
  });
});

test('beside a KPI of the client’s result it is judged by its chance', () => {
  const found = audited(target('sales', 9), target('conversion', 0.3));
  expect(found).toMatchObject({ pair: { id: 'conversion' }, verdict: 'stretch', reach: 'stretch', proposal: null });
  expect(found.advice).toBe('Reached in 4 of 5 past periods; the best is 11.');
});

test('what nobody was near is a sentence, and the advice names what could be reached', () => {
  const found = audited(target('sales', 100));
  expect(found).toMatchObject({ reach: 'sentence', verdict: 'sentence', filled: 1 });
  expect(found.advice).toMatch(/^Best so far 11; \d+ has a chance of/);
});
