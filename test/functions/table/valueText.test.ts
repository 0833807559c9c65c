import { expect, test } from 'vitest';
import type { Unit } from '../../../src/core/kpis/kpi.ts';
import { valueText } from '../../../src/functions/table/valueText.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test.each<[number, Unit, string, string]>([
  [0.235, 'share', '23.5\u00a0%', '23,5\u00a0%'],
  [1, 'share', '100\u00a0%', '100\u00a0%'],
  [1_250_000.4, 'money', '1,250,000', '1\u00a0250\u00a0000'],
  [999, 'money', '999', '999'],
  [4.54, 'days', '4.5', '4,5'],
  [0.2, 'hours', '12\u00a0min', '12\u00a0мин'],
  [0.999, 'hours', '1\u00a0h', '1\u00a0ч'],
  [3.5, 'hours', '3.5\u00a0h', '3,5\u00a0ч'],
  [2.6, 'leads', '3', '3'],
])('%d in %s is written %s in English and %s in Russian', (value, unit, en, ru) => {
  expect(valueText(value, unit, TEXTS.en)).toBe(en);
  expect(valueText(value, unit, TEXTS.ru)).toBe(ru);
});
