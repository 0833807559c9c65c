import { expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { VolumeKpi } from '../../../src/core/kpis/kpi.ts';
import { isEffort } from '../../../src/core/points/isEffort.ts';

const sales = builtin('sales');
if (sales === null || sales.measure !== 'count') throw new Error('sales are a count');

test.each<[string, Partial<VolumeKpi>, boolean]>([
  ['a payment', {}, false],
  ['a finished course', { to: ['finished'] }, false],
  ['a result or a payment', { to: ['result', 'paid'] }, false],
  ['a meeting', { to: ['meeting'] }, true],
  ['a meeting or a payment', { to: ['meeting', 'paid'] }, true],
  ['a milestone of the team’s own', { to: ['demo'] }, true],
  ['what the team calls effort', { kind: 'effort' }, true],
  ['what the team calls a result', { to: ['demo'], kind: 'result' }, false],
])('of %s it is told whether it is effort', (_, more, effort) => expect(isEffort({ ...sales, ...more })).toBe(effort));
