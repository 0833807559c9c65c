import type { GameId } from '../../addon/api/index.ts';
import { ChoiceField, TextField } from '../shared/rows/FormField.tsx';
import type { Around, FieldOfForm } from './description.ts';
import { IconField } from './IconField.tsx';
import { type GameForm, fieldId } from './useGameForm.ts';

/** A field of a form by its kind. */
export function GameField(props: {
  readonly id: GameId;
  readonly field: FieldOfForm;
  readonly form: GameForm;
  readonly around: Around;
}) {
  const { id, field, form, around } = props;
  const { game } = around.words;
  const { name } = field;
  const common = {
    id: fieldId(id, name),
    label: game.fields[id]?.[name] ?? name,
    value: form.draft[name] ?? '',
    mistake: form.mistakeOf(name),
    onValue: (value: string) => form.put({ [name]: value }),
  };
  if (field.as === 'icon') return <IconField {...common} />;
  if (field.as === 'choice') {
    const groups = field.groups?.(around, form.draft) ?? [];
    return <ChoiceField {...common} choices={field.choices(around, form.draft)} groups={groups} />;
  }
  const unit = form.tried.value?.unit ?? '';
  const isLevel = name === 'value' || name === 'floor' || name === 'goal';
  const hint = [isLevel ? game.hints[`unit.${unit}`] : '', game.hints[`${id}.${name}`]].filter(Boolean).join(' ');
  const takes = field.as === 'text' || unit === 'points' ? 'text' : 'decimal';
  return <TextField {...common} takes={takes} {...(hint === '' ? {} : { hint })} />;
}
