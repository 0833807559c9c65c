import type { alphabet as english } from '../../../en/recognised/cells/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'a-zäöüß',
  folded: { from: '', to: '' },
  plain: { from: 'ß', to: 's' },
  alike: { latin: '', own: '' },
};
