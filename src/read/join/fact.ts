import { isReached, NEVER, UNDATED, valueAt } from '../../core/leads.ts';

const FACTS = ['visit', 'registration', 'call', 'letter', 'mark'] as const;

/** What a row of a table beside deals says of its client. */
export type Fact = (typeof FACTS)[number];

/** Why a row says nothing. */
export type NoFact = 'absent' | 'unanswered' | 'reply' | 'bounced' | 'mass' | 'undated' | 'unmarked';

/** What each line of a table says. */
export interface LineFacts {
  readonly is: readonly (Fact | NoFact)[];
  /** When: a serial, or UNDATED; NEVER where the line says nothing. */
  readonly at: Float64Array;
  /** Minutes of a visit, a mark from 0 to 10; NaN where there is none. */
  readonly size: Float64Array;
}

export const isFact = (said: Fact | NoFact): said is Fact => FACTS.some((fact) => fact === said);

/**
 * @param is What each line says, or why it says nothing.
 * @param days When; UNDATED where they do not say it.
 * @param sizes Null where there are none.
 */
export function lineFacts(
  is: readonly (Fact | NoFact)[],
  fact: Fact,
  days: Float64Array | null,
  sizes: Float64Array | null,
): LineFacts {
  const [at, size] = [new Float64Array(is.length).fill(NEVER), new Float64Array(is.length).fill(NaN)];
  for (let line = 0; line < is.length; line++) {
    if (is[line] !== fact) continue;
    const day = days === null ? NEVER : valueAt(days, line);
    at[line] = isReached(day) ? day : UNDATED;
    if (sizes !== null) size[line] = valueAt(sizes, line);
  }
  return { is, at, size };
}
