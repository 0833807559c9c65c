import type { STATUS_ANSWERS } from '../../read/tabs/tabs.ts';

/** What a word of the status column can be said to be. */
type StatusAnswer = (typeof STATUS_ANSWERS)[number];

/** What a person says about a table; null takes the answer back. */
export type TableAnswer =
  /** The id of a column, or `-` to leave it out. */
  | { readonly about: 'header'; readonly header: string; readonly says: string | null }
  /** The same by the letter of the column, where two columns share a header. */
  | { readonly about: 'column'; readonly letter: string; readonly says: string | null }
  | { readonly about: 'status'; readonly word: string; readonly says: StatusAnswer | null }
  | { readonly about: 'sameId'; readonly says: 'parts' | 'states' | null };
