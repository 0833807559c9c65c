import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../../src/core/leads.ts';
import { keysByGroup } from '../../../../src/read/leads/clients/keysByGroup.ts';

describe('the keys of groups', () => {
  test('mean in each group what was said of its own leads', () => {
    const keys = keysByGroup(Int32Array.of(0, 1, 0, NOBODY));
    keys.of(0).set('ann', 7);
    keys.of(3).set('ann', 8);
    expect([0, 1, 2, 3].map((lead) => keys.of(lead).get('ann'))).toEqual([7, undefined, 7, 8]);
    expect([...keys.all()].map((own) => [...own])).toEqual([[['ann', 8]], [['ann', 7]], []]);
    expect(keys.alike().of(0).size).toBe(0);
  });

  test('of one group are one dictionary', () => {
    const keys = keysByGroup(null);
    keys.of(0).set('ann', 7);
    expect(keys.of(5).get('ann')).toBe(7);
    expect([...keys.all()]).toHaveLength(1);
    expect(keys.alike().of(0).size).toBe(0);
  });
});
