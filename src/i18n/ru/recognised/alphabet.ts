import type { alphabet as english } from '../../en/recognised/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'а-я',
  folded: { from: 'ё', to: 'е' },
  alike: { latin: 'abcehikmoptxy', own: 'авсенікмортху' },
};
