import type { alphabet as english } from '../../../en/recognised/cells/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'а-я',
  folded: { from: 'ё', to: 'е' },
  plain: { from: '', to: '' },
  alike: { latin: 'abcehkmoptxy', own: 'авсенкмортху' },
};
