import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:k\. ?a\.?|keine?(?: [a-zäöüß ]+)?|nichts|leer|unbekannt|nie|niemals|(?:noch )?nicht [a-zäöüß ]+)$/;
