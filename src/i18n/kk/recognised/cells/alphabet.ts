import type { alphabet as english } from '../../../en/recognised/cells/alphabet.ts';

export const alphabet: typeof english = {
  letters: 'а-яәғқңөұүһі',
  folded: { from: '', to: '' },
  plain: { from: 'әғқңөұүһі', to: 'агкноуухи' },
  alike: { latin: 'i', own: 'і' },
};
