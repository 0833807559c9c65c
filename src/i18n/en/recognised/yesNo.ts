/** What a tick may say in words. */
export const yesNo = { yes: 'y|yes|true', no: 'n|no|false' };
