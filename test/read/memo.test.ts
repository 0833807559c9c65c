import { expect, test, vi } from 'vitest';
import { memo } from '../../src/read/memo.ts';

test('each key is answered once, undefined too', () => {
  const once = memo();
  const make = vi.fn(() => undefined);
  expect([once('a', make), once('a', make), once('b', () => 2), once('b', () => 3)]).toEqual([
    undefined,
    undefined,
    2,
    2,
  ]);
  expect(make).toHaveBeenCalledTimes(1);
});
