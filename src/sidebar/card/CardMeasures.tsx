import { periodAt } from '../../core/time/periodUnit.ts';
import type { Card, CardMeasure } from '../../addon/api/cardAnswer.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { periodText } from '../targets/meter/periodText.ts';
import { isoDayText } from '../shared/cellText.ts';
import { useWords } from '../shared/useWords.ts';
import { Track } from './Track.tsx';
import { cardValueText } from './cardValueText.ts';

/** This month against the same days of the person's own earlier months. */
export function CardMeasures({ card: { measures, asOf, currency } }: { readonly card: Card }) {
  const words = useWords();
  const { card, tag } = words;
  const running = measures
    .flatMap(({ now }) => now ?? [])
    .reduce((last, { period }) => Math.max(last, period.toDay), 0);
  if (measures.length === 0) return null;
  const month = periodAt('month', running);
  const isOver = asOf.endsWith(String(month.toDay - month.fromDay + 1));
  return (
    <section aria-labelledby="card-months">
      <h2 id="card-months">{card.months}</h2>
      <p class="quiet opening">{isOver ? card.whole(periodText(month, words)) : card.upTo(isoDayText(asOf, tag))}</p>
      <ul class="measures">
        {measures.map((measure) => (
          <Measure key={measure.id} measure={measure} currency={currency} month={month.fromDay} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly measure: CardMeasure;
  readonly currency: string | null;
  /** First day of the month that the card is about. */
  readonly month: number;
}

function Measure({ measure, currency, month }: Props) {
  const words = useWords();
  const { card } = words;
  const { name, unit, better, now, isTold, best, median } = measure;
  const text = (value: number): string => cardValueText(value, unit, words, currency);
  const value = now !== null && isTold ? now.value : null;
  const bestValue = best?.value ?? null;
  const past = [
    median === null ? '' : card.usual(text(median)),
    // The first days of no month have brought anything: then there is no best one.
    best === null || bestValue === null || (bestValue === 0 && better === 'higher')
      ? ''
      : card.best(text(bestValue), periodText(best.period, words)),
  ].filter(Boolean);
  const isOther = now !== null && now.period.fromDay !== month;
  const praise = value === null ? '' : praiseOf(measure, value, words);
  return (
    <li>
      <div class="measure">
        <h3>{name}</h3>
        {now !== null && value !== null && (
          <b class="value">
            {text(value)} {unit === 'share' && <span class="quiet">{card.ofLeads(now.leads)}</span>}
          </b>
        )}
      </div>
      {value === null && <p>{untold(measure, words)}</p>}
      {value !== null && best !== null && best.value !== null && median !== null && (
        <Track now={value} usual={median} best={best.value} better={better} />
      )}
      {praise !== '' && <p class="praise">{praise}</p>}
      {past.length > 0 && <p class="quiet">{past.join(' · ')}</p>}
      {isOther && <p class="quiet opening">{card.forMonth(periodText(now.period, words))}</p>}
    </li>
  );
}

/** Only good news is put into words; the rest is left to the numbers. */
function praiseOf({ best, median, better }: CardMeasure, value: number, { card }: SidebarWords): string {
  const isBetter = (other: number): boolean => (better === 'higher' ? value > other : value < other);
  if (best !== null && best.value !== null && isBetter(best.value)) return card.isBest;
  return median !== null && isBetter(median) ? card.isAbove : '';
}

function untold({ now, unit }: CardMeasure, { card }: SidebarWords): string {
  if (now === null || now.leads === 0) return card.nothing;
  return now.value === null && unit === 'days' && now.leads > 2 ? card.halfOpen(now.leads) : card.tooFew(now.leads);
}
