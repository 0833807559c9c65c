import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../../src/core/kpis/builtinKpis.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { kpiNamed } from '../../../src/read/arguments/kpiNamed.ts';
import { refusal } from '../../support/refusal.ts';
import { roadLeads as leads } from '../../support/setups/roadLeads.ts';

describe('a built-in KPI', () => {
  test('answers to its id and its names in both languages, however they are spelt', () => {
    for (const { id } of BUILTIN) {
      const [en, ru] = [TEXTS.en, TEXTS.ru].map(
        (texts) => Object.entries(texts.kpis).find(([key]) => key === id)?.[1] ?? '',
      );
      for (const name of [id, en, ru, id.toUpperCase(), ` ${ru} `, ru?.toUpperCase(), id.replace('_', ' ')])
        expect(kpiNamed(name ?? '', leads).id).toBe(id);
    }
  });

  test('no two KPIs share a name', () => {
    const names = BUILTIN.flatMap(({ id }) => {
      const [en, ru] = [TEXTS.en, TEXTS.ru].map((texts) => Object.entries(texts.kpis).find(([key]) => key === id)?.[1]);
      return [...new Set([id, en?.toLowerCase(), ru?.toLowerCase()])];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['convrsion', 'conversion'],
    ['Конверси', 'Конверсия'],
    ['win rates', 'win_rate'],
    ['чепуха', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s is unknown, the nearest is %s', (text, nearest) =>
    expect(() => kpiNamed(text, leads)).toThrow(refusal('kpi-unknown', { found: text, nearest })),
  );
});
