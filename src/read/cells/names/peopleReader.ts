import { type Names } from '../../../core/leads.ts';
import { PEOPLE } from '../../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../../i18n/wordsPattern.ts';
import { type ColumnReader, type Lines, columnReader } from '../columnReader.ts';
import { type DistinctTexts, distinctTexts, gatherTexts } from '../distinctTexts.ts';
import { namesOf } from './nameReader.ts';
import { personKey } from './personKey.ts';

/** The people of a column. */
export interface People extends Names {
  /** Texts that name several of these people: each counts for the first one named. */
  readonly shared: readonly string[];
  /** Texts of which only a part is one of these people: each is one name, as written. */
  readonly unsplit: readonly string[];
}

/**
 * Reads the people of a column: their names, and for each lead the code of its name. As
 * `nameReader`; and a cell with several names, such as “Ann / Bob”, “Ann, Bob” or «Анна и Борис»,
 * counts for the first one when each of them stands alone in another cell. Otherwise it is one
 * name as written: “Smith, John”. Without a column there is nobody.
 */
export function peopleReader(table: Lines, column: number | undefined): ColumnReader<People> {
  const { length } = table.lines;
  const all = distinctTexts(length, column ?? 0);
  const read: ColumnReader<People>['read'] = (from, to) => {
    if (column !== undefined) gatherTexts(all, table, from, to);
  };
  return columnReader(length, read, () => peopleIn(all));
}

function peopleIn(all: DistinctTexts): People {
  const own = all.texts.map(personKey);
  const alone = new Set(own);
  const shared: string[] = [];
  const unsplit: string[] = [];
  const keys = all.texts.map((text, index) => {
    const key = own[index] ?? '';
    const pieces = key === '' ? [] : piecesOf(text);
    const people = pieces.filter((piece) => isPerson(piece) && alone.has(piece));
    const [first] = people;
    // A mark behind a name is no second name: "Ann;".
    if (first === undefined || pieces.includes(key)) return key;
    if (people.length < pieces.length) {
      unsplit.push(text);
      return key;
    }
    shared.push(text);
    return first;
  });
  return { ...namesOf(all, keys, new Set(shared)), shared, unsplit };
}

let parting: RegExp | null = null;

/** What parts two names: a sign or a word. A hyphen, a bracket and a point stand inside a name. */
function partingPattern(): RegExp {
  const words = wordsPattern(PEOPLE.map(({ and }) => and));
  return new RegExp(`[/;|+&,\\n\\r]|\\s${words}(?=\\s)`, 'i');
}

/** The keys of the parts of a text, '' for a part that names nobody; none when it has one part. */
function piecesOf(text: string): readonly string[] {
  const parts = text.trim().split((parting ??= partingPattern()));
  return parts.length < 2 ? [] : parts.filter((part) => part.trim() !== '').map(personKey);
}

let noPerson: RegExp | null = null;

/** What is no person: a text without a letter, or a team. */
function noPersonPattern(): RegExp {
  const team = wordsPattern(PEOPLE.map(({ teams }) => teams));
  return new RegExp(`^(?:[^${LETTERS}]*|${team}(?:[ №#].*)?|.* ${team})$`);
}

/** Whether a part may be a person: it has a letter, and is no team. */
function isPerson(key: string): boolean {
  return !(noPerson ??= noPersonPattern()).test(key);
}
