import type { Card } from '../../addon/api/cardAnswer.ts';
import { useWords } from '../shared/useWords.ts';
import { EarnedBadges, NextBadge } from './CardBadges.tsx';
import { LevelBar } from './LevelBar.tsx';
import { CardMeasures } from './CardMeasures.tsx';
import { BottleneckLine } from './BottleneckLine.tsx';
import { StreakLine } from './StreakLine.tsx';

/**
 * One person against themselves: what to do next, how the month goes, what was earned and what is
 * close.
 */
export function CardView({ card }: { readonly card: Card }) {
  const { card: words } = useWords();
  const { waiting, lacking, badges } = card;
  return (
    <div class="me">
      <section class="step">
        <h2>{card.leads === 0 ? words.newcomer.title : words.step}</h2>
        <p>
          {card.leads === 0
            ? words.newcomer.text
            : waiting === null
              ? words.ask
              : `${words.waiting(waiting.leads, waiting.from, waiting.to)} ${words.usually(waiting.days)}`}
        </p>
      </section>
      <CardMeasures card={card} />
      {card.level !== null && <LevelBar level={card.level} />}
      {badges !== null && badges.next !== null && <NextBadge next={badges.next} currency={card.currency} />}
      {badges !== null && card.leads > 0 && <EarnedBadges earned={badges.earned} />}
      {card.streak !== null && <StreakLine streak={card.streak} currency={card.currency} />}
      {card.bottleneck !== null && <BottleneckLine bottleneck={card.bottleneck} />}
      {lacking.length > 0 && (
        <p class="quiet lacks">{words.lacking(lacking.map((id) => words.tabs[id] ?? id).join(', '), lacking.length)}</p>
      )}
    </div>
  );
}
