import type { yesNo as english } from '../../../en/recognised/cells/yesNo.ts';

export const yesNo: typeof english = { yes: 'д|да|есть|истина', no: 'н|нет|ложь' };
