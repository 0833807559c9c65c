import type { alphabet as english } from '../../../en/recognised/cells/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'а-яіїє',
  folded: { from: 'ґ', to: 'г' },
  plain: { from: 'ії', to: 'ии' },
  alike: { latin: 'i', own: 'і' },
};
