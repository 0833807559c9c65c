import { KpiError } from '../../core/errors.ts';
import { typedText } from '../arguments/plainArguments.ts';
import type { Cell } from '../cells/cell.ts';
import { nearest, tidyName } from '../cells/fold.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import type { FieldSpec, NeededField, Specs, Tab, WordField, WordOf } from './tab.ts';
import { type TabId, spellingsOfWord, wordIn } from './tabWords.ts';

/** Reads a row of that tab. */
export type RowOf<T extends Tab> = RowReader<T['specs']>;

/**
 * Reads the cells of one row of a tab by the declaration of its columns. The `words` of its mistakes
 * are ids: of words of the tab, or of columns.
 */
export class RowReader<S extends Specs<keyof S & string>> {
  readonly tab: TabId;
  readonly specs: S;
  readonly cellOf: (field: keyof S & string) => Cell;
  /** Counted from 1, for messages. */
  readonly row: number;

  constructor(
    { id, specs }: { readonly id: TabId; readonly specs: S },
    cellOf: (field: keyof S & string) => Cell,
    row: number,
  ) {
    this.tab = id;
    this.specs = specs;
    this.cellOf = cellOf;
    this.row = row;
  }

  /** The text of a cell; '' for a dash. */
  text(field: keyof S & string): string {
    const cell = this.cellOf(field);
    const text = typeof cell === 'string' ? tidyName(cell) : typedText(cell);
    return /^[-–—]$/.test(text) ? '' : text;
  }

  /**
   * The text of a cell of a column that may not be blank.
   *
   * @throws KpiError `tab-cell-blank`.
   */
  needed(field: NeededField<S>, words: readonly string[]): string {
    const text = this.text(field);
    if (text === '') throw this.blank(field, words);
    return text;
  }

  /**
   * The word in a cell. A blank cell means the usual word, or `otherwise`, where that depends on the
   * row.
   *
   * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
   */
  word<F extends WordField<S>>(field: F, otherwise?: WordOf<S[F]>): WordOf<S[F]>;
  word(field: keyof S & string, otherwise?: string): string {
    return this.oneOf(field, this.spec(field).words ?? [], otherwise);
  }

  /**
   * The same for a row that may hold only some of the words of the column.
   *
   * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
   */
  oneOf<W extends string>(field: keyof S & string, words: readonly W[], otherwise = this.usualOf(field, words)): W {
    const text = this.text(field);
    const found = text === '' ? otherwise : wordIn(this.tab, text, words);
    if (found !== undefined) return found;
    throw text === ''
      ? this.blank(field, words)
      : this.odd(
          field,
          words,
          words.flatMap((word) => spellingsOfWord(this.tab, word)),
        );
  }

  /**
   * The number in a cell, also from a text such as `1 000 ₽` or `40%`. Null when the cell is blank
   * and may be so.
   *
   * @param words What may stand there, for the message.
   * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
   */
  number(field: NeededField<S>, words: readonly string[], isRight: (value: number) => boolean): number;
  number(field: keyof S & string, words: readonly string[], isRight: (value: number) => boolean): number | null;
  number(field: keyof S & string, words: readonly string[], isRight: (value: number) => boolean): number | null {
    const { kind, isNeeded = false } = this.spec(field);
    if (this.text(field) === '') {
      if (isNeeded) throw this.blank(field, words);
      return null;
    }
    const value = cellNumber(this.cellOf(field));
    const isNumber = kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
    if (!isNumber || !isRight(value)) throw this.odd(field, words);
    return value;
  }

  blank(field: keyof S & string, words: readonly string[]): KpiError {
    return new KpiError('tab-cell-blank', { tab: this.tab, row: this.row, field, words });
  }

  /**
   * The mistake of a cell with something else than it should hold.
   *
   * @param spellings The nearest of these is suggested.
   */
  odd(field: keyof S & string, words: readonly string[], spellings: readonly string[] = []): KpiError {
    const { tab, row } = this;
    const found = typedText(this.text(field));
    return new KpiError('tab-cell-unreadable', { tab, row, field, found, nearest: nearest(found, spellings), words });
  }

  taken(found: string): KpiError {
    return new KpiError('name-taken', { tab: this.tab, row: this.row, found });
  }

  private spec(field: keyof S & string): FieldSpec {
    return this.specs[field];
  }

  private usualOf<W extends string>(field: keyof S & string, words: readonly W[]): W | undefined {
    const { usual } = this.spec(field);
    return words.find((word) => word === usual);
  }
}
