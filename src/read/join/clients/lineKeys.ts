import type { JoinSource } from '../joinSource.ts';
import { type PutKey, eachEmail, eachPhone } from './contactsIn.ts';
import type { IdColumn } from './idKeys.ts';

/** Takes the keys of lines, one line after another. */
export interface PutKeys {
  readonly id: (system: string, id: string) => void;
  readonly email: PutKey<string>;
  readonly phone: PutKey<number>;
  /** No more of this line. */
  readonly end: () => void;
}

/** So many lines at once: a loop that is called again and again is compiled for all tables together. */
const BLOCK = 256;

/** Puts the keys of the client of each line of a table. */
export function lineKeys(source: JoinSource, ids: readonly IdColumn[], put: PutKeys): void {
  const { length } = source.reading.table.lines;
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(from + BLOCK, length);
    if (ids.length > 0) for (let line = from; line < to; line++) keysOf(source, ids, line, put);
    else contactsOf(source, from, to, put);
  }
}

function keysOf(source: JoinSource, ids: readonly IdColumn[], line: number, put: PutKeys): void {
  for (const { system, of } of ids) {
    const id = of(line);
    if (id !== '') put.id(system, id);
  }
  contactsOf(source, line, line + 1, put);
}

/** Puts the emails and phones of lines. */
export function contactsOf(
  { reading, emails, phones }: Pick<JoinSource, 'reading' | 'emails' | 'phones'>,
  from: number,
  to: number,
  put: Omit<PutKeys, 'id'>,
): void {
  const { rows, lines } = reading.table;
  for (let line = from; line < to; line++) {
    const row = rows[lines[line] ?? 0];
    for (let i = 0; i < emails.columns.length; i++) eachEmail(row?.[emails.columns[i] ?? 0], put.email);
    emails.side?.each(line, put.email);
    for (let i = 0; i < phones.columns.length; i++) eachPhone(row?.[phones.columns[i] ?? 0], put.phone);
    phones.side?.each(line, put.phone);
    put.end();
  }
}
