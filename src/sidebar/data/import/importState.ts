import type { ImportPlan, Imported } from '../../../addon/api/index.ts';
import type { FileTable } from './file/fileTable.ts';
import type { TabComparison } from './importCalls.ts';

/** A file that was read, and what it is recognised as. */
export interface FilePreview {
  readonly name: string;
  readonly table: FileTable;
  readonly plan: ImportPlan;
  /** Columns of days of which only a person can say whether the month comes first. */
  readonly asked: readonly number[];
  /** Headers of columns with numbers that have lost digits. */
  readonly damaged: readonly string[];
}

/** The rows that somebody changed since they were shown. */
interface Clash {
  readonly count: number;
  readonly ids: readonly string[];
}

/** What the panel of an import shows. */
export type ImportState =
  /** `told`: what became of the import before, or why a file cannot be imported. */
  | { readonly at: 'empty'; readonly told: { readonly kind: 'good' | 'bad'; readonly text: string } | null }
  /** `share` is null while nobody knows how long it takes; `isLast`: it can be stopped no more. */
  | { readonly at: 'busy'; readonly doing: string; readonly share: number | null; readonly isLast: boolean }
  | {
      readonly at: 'preview';
      readonly preview: FilePreview;
      /** The tab that is written over; null for a new one. */
      readonly over: string | null;
      readonly comparison: TabComparison | null;
      readonly clash: Clash | null;
      readonly error: unknown;
    }
  | { readonly at: 'done'; readonly made: Imported; readonly error: unknown }
  /** Several files at once, each for a new tab; and those that cannot be read, with the reason. */
  | {
      readonly at: 'several';
      readonly previews: readonly FilePreview[];
      readonly refused: readonly RefusedFile[];
      readonly error: unknown;
    }
  | { readonly at: 'several done'; readonly made: readonly Imported[]; readonly error: unknown };

interface RefusedFile {
  readonly name: string;
  readonly text: string;
}

/** No file is chosen. */
export const EMPTY: ImportState = { at: 'empty', told: null };
