import type { yesNo as english } from '../../en/recognised/yesNo.ts';

export const yesNo: typeof english = { yes: 'sí|si|s|verdadero', no: 'no|falso' };
