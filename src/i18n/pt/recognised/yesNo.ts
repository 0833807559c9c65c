import type { yesNo as english } from '../../en/recognised/yesNo.ts';

export const yesNo: typeof english = { yes: 'sim|s|verdadeiro', no: 'não|nao|n|falso' };
