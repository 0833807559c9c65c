/** What a row of a table beside deals says of its client. */
export interface Fact {
  readonly is: 'visit' | 'registration' | 'call' | 'letter' | 'mark';
  /** When: a serial, or UNDATED. */
  readonly at: number;
  /** Minutes of a visit, a mark from 0 to 10; NaN where there is none. */
  readonly size: number;
}

/** Why a row says nothing. */
export type NoFact = 'absent' | 'unanswered' | 'reply' | 'bounced' | 'mass' | 'undated' | 'unmarked';

export type LineFact = Fact | NoFact;
