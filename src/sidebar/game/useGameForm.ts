import { useState } from 'preact/hooks';
import type { GameCells, GameEntry, GameId, GameList, GameTry } from '../../addon/api/index.ts';
import { call } from '../shared/google.ts';
import { type Saving, useSaving } from '../shared/rows/useSaving.ts';
import { type Loaded, useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { type Description, tidyDraft } from './description.ts';

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 400;

export interface GameForm extends Pick<Saving<GameEntry, string, GameList>, 'isSaving' | 'error' | 'clash'> {
  readonly draft: GameCells;
  put(changes: GameCells): void;
  readonly tried: Loaded<GameTry>;
  /** The mistake of a field, while it is not mended. */
  mistakeOf(field: string): string | null;
  save(): void;
}

/** A row of a tab of the game that is being added or edited: tried on the data while it is typed, and saved over the row that was read. */
export function useGameForm(options: {
  readonly described: Description;
  readonly tab: string;
  readonly first: GameCells;
  /** Null adds one. */
  readonly opened: GameEntry | null;
  /** Counts what could change the answer. */
  readonly version: string;
  readonly onList: (list: GameList) => void;
  readonly onSaved: (row: number, draft: GameCells) => void;
}): GameForm {
  const { described, tab, first, opened, version, onList, onSaved } = options;
  const { id } = described;
  const { game } = useWords();
  const [typed, setTyped] = useState(first);
  const draft = tidyDraft(described, typed);
  const saving = useSaving<GameEntry, string, GameList>({
    opened,
    entriesOf: ({ entries }) => entries,
    idOf: (field) => fieldId(id, field),
    onList,
    onSaved: (row) => onSaved(row, draft),
  });
  const { was, refused, isSaving, error, clash } = saving;
  const row = was?.row ?? null;
  const tried = useLoad(
    JSON.stringify([tab, draft, row, version]),
    () => call('sidebarTrySetting', id, tab, draft, row),
    { delay: REST, keeps: true },
  );
  return {
    draft,
    put(changes) {
      saving.touch();
      setTyped((before) => ({ ...before, ...changes }));
    },
    tried,
    mistakeOf(field) {
      const isBlank = (draft[field] ?? '').trim() === '';
      if (refused?.field === field) return isBlank ? game.needed : refused.message;
      // Nothing is wrong with a field that nobody has come to yet.
      const mistake = isBlank ? null : (tried.value?.mistake ?? null);
      return mistake?.field === field ? mistake.message : null;
    },
    isSaving,
    error,
    clash,
    save: () =>
      saving.save((read) => call('sidebarSaveSetting', id, tab, draft, read && { row: read.row, cells: read.cells })),
  };
}

export function fieldId(id: GameId, field: string): string {
  return `${id}-${field}`;
}
