import type { surnames as english } from '../../../en/recognised/people/surnames.ts';

export const surnames: typeof english = { feminine: 'аяе', endings: 'аяйиыоеу' };
