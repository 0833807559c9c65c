import { isReached, NEVER, UNDATED } from '../../core/leads.ts';
import type { SourceTable } from '../table/sourceTable.ts';

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

/** Says when a fact was, and its size. */
export type TellFact = (at: number, size?: number) => void;

/** @param factOf What a line says; it tells each fact, and nothing else. */
export function lineFacts({ lines }: SourceTable, factOf: (line: number, tell: TellFact) => Fact | NoFact): LineFacts {
  const [at, size] = [new Float64Array(lines.length).fill(NEVER), new Float64Array(lines.length).fill(NaN)];
  const is: (Fact | NoFact)[] = [];
  const tell: TellFact = (day, amount = NaN) => {
    at[is.length] = isReached(day) ? day : UNDATED;
    size[is.length] = amount;
  };
  for (let line = 0; line < lines.length; line++) is.push(factOf(line, tell));
  return { is, at, size };
}
