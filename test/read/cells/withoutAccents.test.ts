import { expect, test } from 'vitest';
import { withoutAccents } from '../../../src/read/cells/withoutAccents.ts';

test.each([
  ['ligação', 'ligacao'],
  ['reunión', 'reunion'],
  ['geschäft', 'geschaft'],
  ['call', 'call'],
  // Letters of their own, which only look like accents.
  ['йод', 'йод'],
  ['їжак', 'їжак'],
])('%s is %s', (folded, plain) => expect(withoutAccents(folded)).toBe(plain));
