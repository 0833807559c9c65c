import type { CardStreak } from '../../addon/api/cardAnswer.ts';
import { useWords } from '../shared/useWords.ts';
import { cardValueText } from './cardValueText.ts';

/** Periods in a row at a goal. A run that is over is shown as an achievement. */
export function StreakLine({ streak, currency }: { readonly streak: CardStreak; readonly currency: string | null }) {
  const words = useWords();
  const { card } = words;
  const { kpi, unit, better, goal, per, current, best, frozen } = streak;
  const run = card.runs[per];
  const notes = [
    `${kpi}: ${card.goals.reach[better](cardValueText(goal, unit, words, currency))}`,
    current > 0 && best > current ? card.bestRun(run(best)) : '',
    current > 0 && frozen > 0 ? card.frozen : '',
  ];
  return (
    <section aria-labelledby="card-streak">
      <h2 id="card-streak">{card.streak}</h2>
      <p>
        {current > 0 ? (
          <b>{current === 1 ? card.begun(run(1)) : card.running(run(current))}</b>
        ) : (
          card.pastRun(run(best))
        )}
      </p>
      <p class="quiet">{notes.filter(Boolean).join(' · ')}</p>
    </section>
  );
}
