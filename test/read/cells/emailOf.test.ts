import { expect, test } from 'vitest';
import { emailOf } from '../../../src/read/cells/emailOf.ts';

test.each([
  [' Ann@X.com ', 'ann@x.com'],
  ['Ann Lee <ann.lee+1@mail.x.co>', 'ann.lee+1@mail.x.co'],
  ['mailto:ann@x.com', 'ann@x.com'],
  ['a@x.com; b@x.com', 'a@x.com'],
  ['иван@почта.рф.', 'иван@почта.рф'],
  ['@ann', ''],
  ['ann@', ''],
  ['ann@x', ''],
  ['—', ''],
  [7, ''],
  ['', ''],
])('%j is %j', (cell, email) => expect(emailOf(cell)).toBe(email));
