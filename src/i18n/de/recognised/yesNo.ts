import type { yesNo as english } from '../../en/recognised/yesNo.ts';

export const yesNo: typeof english = { yes: 'ja|j|wahr', no: 'nein|falsch' };
