import type { BadgeNow } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';

/** Up to this many names are shown as a picture, more as a list. */
const SHOWN = 8;

/** Who has a badge today, and how many earned it last time. */
export function BadgeHolders({ now }: { readonly now: BadgeNow }) {
  const { game } = useWords();
  const { has, last, lastOf, isRipening, isNoise } = now;
  const others = has.length - SHOWN;
  return (
    <>
      <p class="held">
        {game.has}: {has.length === 0 && game.nobody}
        {has.slice(0, SHOWN).map((name) => (
          <span key={name} class="chip">
            {name}
          </span>
        ))}
        {others > 0 && game.others(others)}
      </p>
      <p class="quiet">
        {game.last[lastOf](last)} {isRipening && game.ripening}
      </p>
      {isNoise && <p class="lacking">{game.noise}</p>}
    </>
  );
}
