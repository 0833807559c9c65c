import { describe, expect, test } from 'vitest';
import { kpiNamed } from '../../../src/read/arguments/kpiNamed.ts';
import { refusal } from '../../support/refusal.ts';
import { roadLeads as leads } from '../../support/setups/roadLeads.ts';

/** A road in one line: from > to in days. */
const road = (text: string): string => kpiNamed(text, leads).id;

describe('a typed road', () => {
  test.each([
    ['created > paid', 'created > paid'],
    ['created>paid', 'created > paid'],
    ['Created -> Paid', 'created > paid'],
    ['создан → оплата', 'created > paid'],
    ['Дата создания > Дата оплаты', 'created > paid'],
    ['created > paid in 30', 'created > paid in 30'],
    ['created > paid within 30 days', 'created > paid in 30'],
    ['created > paid in 30d', 'created > paid in 30'],
    ['эфир > встреча за 14', 'webinar > meeting in 14'],
    ['эфир > встреча за 14 дней', 'webinar > meeting in 14'],
    ['ЭФИР → ВСТРЕЧА в течение 1 дня', 'webinar > meeting in 1'],
    ['webinar > closed', 'webinar > closed'],
    ['created > Пробный урок in 7', 'created > пробный урок in 7'],
    ['пробный  урок > оплата', 'пробный урок > paid'],
    ['constructor > paid', 'constructor > paid'],
    ['Создан > Оплата за 30 дн.', 'created > paid in 30'],
    ['Created > Paid in 30', 'created > paid in 30'],
  ])('%s is %s', (text, expected) => expect(road(text)).toBe(expected));

  test.each([
    ['created >'],
    ['> paid'],
    ['>'],
    ['created > webinar > paid'],
    ['created > paid in 0'],
    ['created > paid in -3'],
    ['created > paid in 2.5'],
    ['created > paid in soon'],
  ])('%s cannot be read', (text) => expect(() => road(text)).toThrow(refusal('road-unreadable', { found: text })));

  test('a milestone that is not known is told with the nearest and what there is', () => {
    expect(() => road('created > payd')).toThrow(refusal('milestone-unknown', { found: 'payd', nearest: 'paid' }));
    expect(() => road('created > amount')).toThrow(refusal('milestone-unknown', { found: 'amount' }));
  });
  test('a milestone that is known but not in the data is a missing column', () => {
    expect(() => road('created > call')).toThrow(refusal('column-missing', { columns: ['call'] }));
  });
});
