import type { surnames as english } from '../../en/recognised/surnames.ts';

export const surnames: typeof english = { feminine: 'аяє', endings: 'аяйиіїоеєу' };
