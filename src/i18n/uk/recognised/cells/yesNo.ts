import type { yesNo as english } from '../../../en/recognised/cells/yesNo.ts';

export const yesNo: typeof english = { yes: 'так|є|істина', no: 'ні|немає|хибність' };
