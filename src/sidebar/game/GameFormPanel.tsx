import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice, GameCells, GameEntry, GameList } from '../../addon/api/index.ts';
import { Problem } from '../shared/Notice.tsx';
import { FormEnd } from '../shared/rows/FormEnd.tsx';
import { labelOf } from '../targets/names.ts';
import type { Around, Description } from './description.ts';
import { GameCard } from './GameCard.tsx';
import { GameField } from './GameField.tsx';
import { titleOf } from './sentences.ts';
import { Tried } from './Tried.tsx';
import { type GameForm, fieldId, useGameForm } from './useGameForm.ts';

/** The form of one row of a tab of the game; what it would come to stands below while it is typed. */
export function GameFormPanel(props: {
  readonly described: Description;
  readonly around: Around;
  readonly list: GameList;
  /** What KPIs and milestones are called. */
  readonly names: readonly Choice[];
  /** Null adds one. */
  readonly opened: GameEntry | null;
  /** What the form begins with. */
  readonly given: GameCells | null;
  readonly version: string;
  readonly onList: (list: GameList) => void;
  readonly onSaved: (row: number, name: string) => void;
  readonly onCancel: () => void;
}) {
  const { described, around, list, names, opened, given, onSaved, onCancel } = props;
  const { id, fields } = described;
  const { words, report } = around;
  const { game, settings } = words;
  const called = (draft: GameCells): string => titleOf(id, { draft, now: null }, names, words);
  const first = { ...(opened?.draft ?? described.blank(around, list.entries)), ...given };
  const form = useGameForm({ ...props, tab: report.tab, first, onSaved: (row, draft) => onSaved(row, called(draft)) });
  const { clash, draft } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    document.getElementById(fieldId(id, given === null ? (fields[0]?.name ?? '') : 'quality'))?.focus();
  }, []);
  // A row in which a rare field says something, or is wrong, shows it.
  const isRareOpen = useRef(fields.some(({ name, isRare }) => isRare && (opened?.draft[name] ?? '') !== '')).current;
  const visible = fields.filter(({ isShown }) => isShown === undefined || isShown(draft));
  const rare = visible.filter(({ isRare }) => isRare === true);
  const field = (one: (typeof fields)[number]) => (
    <GameField key={one.name} id={id} field={one} form={form} around={around} />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h2 ref={heading}>{opened === null ? game.add[id] : settings.editNamed(called(opened.draft))}</h2>
      {visible.filter(({ isRare }) => isRare !== true).map(field)}
      {rare.length > 0 && (
        <details class="more" open={isRareOpen || rare.some(({ name }) => form.mistakeOf(name) !== null)}>
          <summary>{game.more}</summary>
          {rare.map(field)}
        </details>
      )}
      <Effort form={form} names={names} words={words} />
      {form.tried.state === 'failed' ? (
        <Problem error={form.tried.error} onRetry={form.tried.reload} />
      ) : (
        <Tried id={id} tried={form.tried} others={list.entries.filter(({ row }) => row !== opened?.row)} />
      )}
      <FormEnd
        clash={clash === null || clash === 'gone' ? clash : 'changed'}
        error={form.error}
        isSaving={form.isSaving}
        onCancel={onCancel}
      >
        {clash !== null && clash !== 'gone' && <GameCard id={id} entry={clash} names={names} />}
      </FormEnd>
    </form>
  );
}

/** A rule for effort earns nothing without quality: one tap adds it. */
function Effort({
  form,
  names,
  words: { game },
}: {
  readonly form: GameForm;
  readonly names: readonly Choice[];
  readonly words: Around['words'];
}) {
  const now = form.tried.value?.now ?? null;
  if (now?.kind !== 'points' || !now.isUnpaired || form.draft['quality'] !== '') return null;
  const { pair } = now;
  return (
    <div class="notice plain">
      <p>{game.effort}</p>
      {pair !== null && (
        <button
          type="button"
          onClick={() => {
            form.put(pair);
            // The button goes away.
            document.getElementById(fieldId('points', 'quality'))?.focus();
          }}
        >
          {game.pair(labelOf(pair.quality, names))}
        </button>
      )}
    </div>
  );
}
