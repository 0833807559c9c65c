import type { CardBottleneck } from '../../addon/api/cardAnswer.ts';
import { useWords } from '../shared/useWords.ts';
import { amountText } from '../shared/amountText.ts';
import { periodText } from '../targets/meter/periodText.ts';

/** One step of the road, against the person's own best result. */
export function BottleneckLine({ bottleneck }: { readonly bottleneck: CardBottleneck }) {
  const words = useWords();
  const { card } = words;
  const { from, to, rate, leads, best, bestPeriod } = bottleneck;
  return (
    <section aria-labelledby="card-road">
      <h2 id="card-road">{card.road}</h2>
      <p>{card.narrow(from, to, amountText(rate, 'share', words), leads)}</p>
      <p class="quiet">{card.ownBest(amountText(best, 'share', words), periodText(bestPeriod, words))}</p>
    </section>
  );
}
