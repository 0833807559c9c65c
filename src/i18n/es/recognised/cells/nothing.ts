import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:[ns]\/[acdf]\.?|nada|ning[uú]n[oa]?|vac[ií][oa]|nulo|nunca|desconocid[oa]|(?:sin|no) [a-zñáéíóúü ]+)$/;
