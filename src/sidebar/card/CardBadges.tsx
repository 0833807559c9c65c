import type { CardBadges, CardNext } from '../../addon/api/cardAnswer.ts';
import { useWords } from '../shared/useWords.ts';
import { Bar } from './Bar.tsx';
import { cardValueText } from './cardValueText.ts';

/** A badge without an icon of its own. */
const ICON = '🏅';

/** The nearest badge, and how much is missing for it. */
export function NextBadge({ next, currency }: { readonly next: CardNext; readonly currency: string | null }) {
  const words = useWords();
  const { card } = words;
  const { name, icon, note, kpi, unit, better, goal, must, value, leads, leastLeads, more, isThere, progress } = next;
  const text = (amount: number): string => cardValueText(amount, unit, words, currency);
  const isSample = unit === 'share' || leastLeads > 0;
  const now = value === null ? card.nowNothing : card.now(`${text(value)}${isSample ? ` ${card.ofLeads(leads)}` : ''}`);
  const asked = card.asked(card.goals[must][better](text(goal)), leads < leastLeads ? card.onLeads(leastLeads) : '');
  const missing =
    more === null || more <= 0 ? '' : (unit === 'share' ? card.moreAtLeast : card.more)(text2(more), next.of);
  return (
    <section aria-labelledby="card-next">
      <h2 id="card-next">{card.nextBadge}</h2>
      <h3>
        <span aria-hidden="true">{icon || ICON}</span> {name}
      </h3>
      {note !== '' && <p class="quiet">{note}</p>}
      <Bar progress={progress} label={name} />
      <p>
        {isThere ? card.isThere : `${kpi.replace(/\.$/, '')}. ${now}, ${asked}.${missing === '' ? '' : ` ${missing}`}`}
      </p>
    </section>
  );

  function text2(amount: number): string {
    return unit === 'share' ? amount.toLocaleString(words.tag) : text(amount);
  }
}

/** Badges earned, the latest first; beside the icon stands how often. */
export function EarnedBadges({ earned }: { readonly earned: CardBadges['earned'] }) {
  const { card } = useWords();
  return (
    <section aria-labelledby="card-earned">
      <h2 id="card-earned">{card.earned}</h2>
      {earned.length === 0 && <p class="quiet">{card.noneEarned}</p>}
      <ul class="earned">
        {earned.map(({ name, icon, note, times }) => (
          <li key={name} title={note}>
            <span aria-hidden="true">{icon || ICON}</span> {name}
            {times > 1 && (
              <>
                {' '}
                <span class="quiet" aria-hidden="true">
                  ×{times}
                </span>
                <span class="unseen">, {card.times(times)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
