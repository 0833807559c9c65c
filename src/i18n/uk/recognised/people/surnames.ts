import type { surnames as english } from '../../../en/recognised/people/surnames.ts';

export const surnames: typeof english = { feminine: 'аяє', endings: 'аяйиіїоеєу' };
