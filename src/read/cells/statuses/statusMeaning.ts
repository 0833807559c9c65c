import { type ClauseMeaning, clauseMeaning } from './clauseMeaning.ts';
import { fold } from '../fold.ts';
import type { Status } from './status.ts';
import { type StatusClause, statusClauses } from './statusClauses.ts';

/** A longer text is a comment. */
const LONGEST = 80;

/**
 * What a status says by its words and by what denies them, in any known language: "Not signed yet"
 * is open, "Lost to competitor" lost, "Payment - received" won.
 *
 * @returns Null when its words say nothing, or not surely: a person is asked.
 */
export function statusMeaning(text: string): Status | null {
  if (text.length > LONGEST) return null;
  const status = meaningOf(text);
  // PayPal is one word, ClosedWon are two.
  return status ?? (HUMP.test(text) ? meaningOf(text.replace(HUMPS, '$1 ')) : null);
}

const HUMP = /[a-z][A-Z]/;
const HUMPS = /([a-z])(?=[A-Z])/g;

function meaningOf(text: string): Status | null {
  const clauses = statusClauses(plainWords(text));
  const said = new Set(clauses.map(clauseMeaning));
  const status = together(said);
  if (status !== null || clauses.length < 2 || DECIDED.some((one) => said.has(one))) return status;
  return together(new Set([clauseMeaning(joined(clauses))]));
}

/** Clauses that say so much are not read as one. */
const DECIDED: readonly ClauseMeaning[] = ['won', 'lost', 'unpaid', 'refunded'];

/** Folded, without accents, with `not` for its short form, didn't, and no No. 5 that would deny. */
export function plainWords(text: string): string {
  // The dot of a cut word stays: "canc.".
  const folded = `${fold(text)}${/[^.]\.\s*$/.test(text) ? '.' : ''}`
    .replace(/n['’ʼ`]t(?![a-z])/g, ' not')
    .replace(/['’ʼ`]/g, '')
    .replace(/(^|[^a-z])no\.?(?=\s*\d)/g, '$1');
  return /[à-ɏ]/.test(folded)
    ? folded
        .normalize('NFD')
        .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
        .normalize('NFC')
    : folded;
}

function joined(clauses: readonly StatusClause[]): StatusClause {
  const unknown = clauses.reduce((sum, clause) => sum + clause.unknown, 0);
  return { words: clauses.flatMap(({ words }) => words), unknown };
}

/** What the clauses say together. Null where they contradict each other. */
function together(said: ReadonlySet<ClauseMeaning>): Status | null {
  const unless = (other: ClauseMeaning, status: Status): Status | null => (said.has(other) ? null : status);
  if (said.has('excluded')) return unless('won', 'excluded');
  if (said.has('refunded')) return unless('unsure', 'refunded');
  if (said.has('lost')) return unless('won', 'lost');
  if (said.has('unpaid')) return unless('won', 'unpaid');
  if (said.has('won')) return unless('unsure', 'won');
  if (said.has('open')) return said.has('money') ? 'unpaid' : 'open';
  if (said.has('done')) return said.has('unknown') ? null : unless('unsure', 'won');
  if (said.has('unreached')) return 'lost';
  if (said.has('money') || said.has('unsure') || said.has('unknown')) return null;
  return said.has('customer') ? 'won' : null;
}
