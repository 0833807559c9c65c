import { expect, test } from 'vitest';
import type { Unit } from '../../../src/core/kpis/kpi.ts';
import { unitText } from '../../../src/functions/table/unitText.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test.each<readonly [number, Unit, string, string]>([
  [0.235, 'share', '23.5 %', '23,5 %'],
  [1_250_000, 'money', '1,250,000', '1 250 000'],
  [4.53, 'days', '4.5', '4,5'],
  [0.2, 'hours', '12 min', '12 мин'],
  [0.999, 'hours', '1 h', '1 ч'],
  [3.5, 'hours', '3.5 h', '3,5 ч'],
])('inside a sentence %d (%s) is %s, %s', (value, unit, english, russian) => {
  const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
  expect([TEXTS.en, TEXTS.ru].map((texts) => spaced(unitText(value, unit, texts)))).toEqual([english, russian]);
});
