import { useWords } from '../../shared/useWords.ts';

/** 24 icons that suit badges and levels of a sales team; none of pressure or of money. */
const ICONS = [
  ...['🏅', '🏆', '🥇', '⭐', '🌟', '💎', '🎯', '⚡'],
  ...['🚀', '🏁', '🔥', '⛵', '🤝', '💌', '💛', '🌿'],
  ...['🎓', '🔁', '🧭', '🗺️', '🌱', '🦉', '🐝', '🎉'],
];

/**
 * A grid of icons to choose from. Arrow keys move as among radio buttons; another icon can be
 * typed.
 */
export function IconField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const { id, label, value, onValue } = props;
  const { game } = useWords();
  const isOwn = value !== '' && !ICONS.includes(value);
  return (
    <fieldset class="field icons" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <div class="grid">
        {['', ...ICONS].map((icon) => (
          <label key={icon} class={icon === '' ? 'none' : ''}>
            <input
              type="radio"
              name={id}
              value={icon}
              checked={icon === value}
              aria-label={icon === '' ? game.noIcon : icon}
              onChange={() => onValue(icon)}
            />
            <span aria-hidden="true">{icon || '∅'}</span>
          </label>
        ))}
        <input
          type="text"
          class="own-icon"
          aria-label={game.otherIcon}
          placeholder="…"
          autocomplete="off"
          value={isOwn ? value : ''}
          onInput={({ currentTarget }) => onValue(currentTarget.value.trim())}
        />
      </div>
    </fieldset>
  );
}
