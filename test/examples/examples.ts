import { readFileSync } from 'node:fs';
import type { SampleCell } from '../../playground/sample/model.ts';
import type { Typing } from '../../playground/sample/typed.ts';
import { readExamples } from '../../scripts/bundle/examples.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import type { Cell } from '../../src/read/cells/cell.ts';
import type { Zone } from '../../src/read/cells/dates/zone.ts';
import type { Lead } from './read.ts';

/** What a person who reads the file would expect of it; see examples/README.md. */
export interface Expected {
  readonly total: number;
  readonly merged: number;
  /** Rows of further payments; left out for none. */
  readonly parts?: number;
  readonly skipped: number;
  readonly findings: readonly string[];
  /** More findings where the pasting itself changed cells. */
  readonly findingsOf?: Partial<Record<Typing, readonly string[]>>;
  readonly leads: readonly Lead[];
  /** The ways of pasting that keep what the file says, when not all do; `why` tells. */
  readonly typings?: readonly Typing[];
  readonly why?: string;
}

/** A formula over a table, and what it gives: a number, the values of a board, or the code of a refusal. */
export interface Asked {
  readonly formula: string;
  /** The arguments after the table. */
  readonly args: readonly (string | number)[];
  readonly gives?: number;
  /** The values of a board by manager. */
  readonly board?: Readonly<Record<string, number>>;
  /** The code of the sentence that comes instead; `*` for any. */
  readonly refuses?: string;
}

/** Every example whose leads are expected, with what they are. */
export const EXAMPLES = readExamples()
  .filter(({ group }) => group !== 'kind')
  .map((example) => ({ ...example, expected: expectedOf(example.name) }));

/** Every example of a kind of table, with the figures that must come of it. */
export const KIND_EXAMPLES = readExamples()
  .filter(({ group }) => group === 'kind')
  .map((example) => ({ ...example, expected: figuresOf(example.name) }));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(at(`examples/${name}.json`), 'utf8'));
}

function figuresOf(name: string): { readonly findings: readonly string[]; readonly asked: readonly Asked[] } {
  return JSON.parse(readFileSync(at(`examples/${name}.json`), 'utf8'));
}

/** A cell as a formula gets it. */
export function cellOf(cell: SampleCell, zone: Zone): Cell {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('formula' in cell) throw new Error('a pasted text is no formula');
  return new Date(zone.instantOf(cell.date));
}
