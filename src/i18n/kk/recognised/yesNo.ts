import type { yesNo as english } from '../../en/recognised/yesNo.ts';

export const yesNo: typeof english = { yes: 'иә|ия|бар|шын', no: 'жоқ|жалған' };
