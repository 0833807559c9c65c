import type { CardLevel } from '../../addon/api/cardAnswer.ts';
import { useWords } from '../shared/useWords.ts';
import { Bar } from './Bar.tsx';

/**
 * The level, the points, and the way to the next level. Points are whole numbers: those earned are
 * rounded down, those missing are rounded up.
 */
export function LevelBar({
  level: { level, next, points, ripening, needed, progress },
}: {
  readonly level: CardLevel;
}) {
  const { card } = useWords();
  const soon = Math.floor(ripening);
  const notes = [
    // Nobody is told "0 points".
    points > 0 ? card.points(Math.floor(points)) : '',
    next === null || needed === null ? card.top : card.needed(Math.ceil(needed), next.name),
    soon > 0 ? card.ripening(soon) : '',
  ];
  return (
    <section aria-labelledby="card-level">
      <h2 id="card-level">{card.level}</h2>
      <h3>
        {level === null ? (
          card.before
        ) : (
          <>
            <span aria-hidden="true">{level.icon}</span> {level.name}
          </>
        )}
      </h3>
      <Bar progress={progress} label={card.level} />
      <p class="quiet">{notes.filter(Boolean).join(' · ')}</p>
    </section>
  );
}
