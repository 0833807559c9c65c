import type { yesNo as english } from '../../../en/recognised/cells/yesNo.ts';

export const yesNo: typeof english = { yes: 'sim|s|verdadeiro', no: 'não|nao|n|falso' };
