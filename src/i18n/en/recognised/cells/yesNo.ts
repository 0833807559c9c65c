/** Words that mean the same as a ticked or an unticked box. */
export const yesNo = { yes: 'y|yes|true', no: 'n|no|false' };
