import type { yesNo as english } from '../../en/recognised/yesNo.ts';

export const yesNo: typeof english = { yes: 'так|є|істина', no: 'ні|немає|хибність' };
