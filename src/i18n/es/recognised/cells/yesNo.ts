import type { yesNo as english } from '../../../en/recognised/cells/yesNo.ts';

export const yesNo: typeof english = { yes: 'sí|si|s|verdadero', no: 'no|falso' };
