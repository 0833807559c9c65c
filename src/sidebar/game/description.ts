import type { Choice, DataReport, GameCells, GameEntry, GameId, OwnKpi, Start } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import type { Group } from '../shared/rows/FormField.tsx';

/** What choices are made of. */
export interface Around {
  readonly start: Start;
  readonly report: DataReport;
  /** The team's own KPIs. */
  readonly own: readonly OwnKpi[];
  readonly words: SidebarWords;
}

export type FieldLook =
  | { readonly as: 'text' | 'number' | 'icon' }
  | {
      readonly as: 'choice';
      choices(around: Around, draft: GameCells): readonly Choice[];
      groups?(around: Around, draft: GameCells): readonly Group[];
    };

/** A field of a form. Left out of `isShown`: always there; a hidden one is saved blank. */
export type FieldOfForm = FieldLook & {
  readonly name: string;
  readonly isRare?: boolean;
  isShown?(draft: GameCells): boolean;
};

/** A tab of the game as the panel shows it. */
export interface Description {
  readonly id: GameId;
  readonly fields: readonly FieldOfForm[];
  /** Whether the order of the rows is the person's to choose; otherwise they stand by size. */
  readonly order: 'own' | ((entry: GameEntry) => number);
  blank(around: Around, entries: readonly GameEntry[]): GameCells;
}

/** Without what the other fields leave no room for; every field is there. */
export function tidyDraft({ fields }: Description, draft: GameCells): GameCells {
  return Object.fromEntries(
    fields.map(({ name, isShown }) => [name, isShown === undefined || isShown(draft) ? (draft[name] ?? '') : '']),
  );
}
