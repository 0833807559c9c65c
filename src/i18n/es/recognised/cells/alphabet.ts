import type { alphabet as english } from '../../../en/recognised/cells/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'a-záéíñóúü',
  folded: { from: '', to: '' },
  plain: { from: '', to: '' },
  alike: { latin: '', own: '' },
};
