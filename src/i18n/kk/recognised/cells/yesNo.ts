import type { yesNo as english } from '../../../en/recognised/cells/yesNo.ts';

export const yesNo: typeof english = { yes: 'иә|бар|шын', no: 'жоқ|жалған' };
