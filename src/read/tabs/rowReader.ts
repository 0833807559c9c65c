import { KpiError } from '../../core/errors.ts';
import { typedText } from '../arguments/plainArguments.ts';
import type { Cell } from '../cells/cell.ts';
import { nearest, tidyName } from '../cells/fold.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import { type TabId, spellingsOfWord, wordIn } from './tabWords.ts';

/**
 * Reads the cells of one row of a tab. The `words` of its mistakes are ids: of words of the tab, or
 * of columns.
 */
export class RowReader<F extends string> {
  readonly tab: TabId;
  readonly cellOf: (field: F) => Cell;
  /** Counted from 1, for messages. */
  readonly row: number;

  constructor(tab: TabId, cellOf: (field: F) => Cell, row: number) {
    this.tab = tab;
    this.cellOf = cellOf;
    this.row = row;
  }

  /** The text of a cell; '' for a dash. */
  text(field: F): string {
    const cell = this.cellOf(field);
    const text = typeof cell === 'string' ? tidyName(cell) : typedText(cell);
    return /^[-–—]$/.test(text) ? '' : text;
  }

  /**
   * The text of a cell that may not be blank.
   *
   * @throws KpiError `tab-cell-blank`.
   */
  needed(field: F, words: readonly string[]): string {
    const text = this.text(field);
    if (text === '') throw this.blank(field, words);
    return text;
  }

  /**
   * The word in a cell; `otherwise` when the cell is blank.
   *
   * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
   */
  word<W extends string>(field: F, words: readonly W[], otherwise?: W): W {
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
   * The number in a cell, also from a text such as `1 000 ₽` or `40%`. Null when the cell is blank.
   *
   * @param words What may stand there, for the message.
   * @throws KpiError `tab-cell-unreadable`.
   */
  number(field: F, words: readonly string[], isRight: (value: number) => boolean): number | null {
    if (this.text(field) === '') return null;
    const value = cellNumber(this.cellOf(field));
    if (!Number.isFinite(value) || !isRight(value)) throw this.odd(field, words);
    return value;
  }

  blank(field: F, words: readonly string[]): KpiError {
    return new KpiError('tab-cell-blank', { tab: this.tab, row: this.row, field, words });
  }

  /**
   * The mistake of a cell with something else than it should hold.
   *
   * @param spellings The nearest of these is suggested.
   */
  odd(field: F, words: readonly string[], spellings: readonly string[] = []): KpiError {
    const { tab, row } = this;
    const found = typedText(this.text(field));
    return new KpiError('tab-cell-unreadable', { tab, row, field, found, nearest: nearest(found, spellings), words });
  }

  taken(found: string): KpiError {
    return new KpiError('name-taken', { tab: this.tab, row: this.row, found });
  }
}
