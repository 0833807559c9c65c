import type { KpiPast } from '../../../addon/api/index.ts';
import { roundTarget } from '../../../core/targets/roundTarget.ts';
import type { PeriodUnit } from '../../../core/time/periodUnit.ts';
import type { SidebarWords } from '../../../i18n/en/sidebar.ts';
import { useWords } from '../../shared/useWords.ts';
import { amountText, chanceText } from '../../shared/amountText.ts';
import { ChancePicture } from './ChancePicture.tsx';
import { periodText } from './periodText.ts';
import { type Meter, goalReading } from './meter.ts';

/**
 * The honest meter, shown while a target is typed: a picture of the chance, three honest targets to
 * tap, the verdict in words.
 */
export function MeterView(props: {
  readonly past: KpiPast;
  readonly meter: Meter;
  readonly per: PeriodUnit;
  /** Null until a number is typed. */
  readonly goal: number | null;
  readonly onGoal: (goal: number) => void;
}) {
  const { past, meter, per, goal, onGoal } = props;
  const words = useWords();
  const { targets } = words;
  const text = (value: number): string => amountText(value, past.unit, words, past.currency);
  const reading = goal === null ? null : goalReading(meter, goal);
  const { outlook, tiers, history } = meter;
  const values = history.past.flatMap(({ value, work }) => (value === null || work < 1 ? [] : text(value)));
  const label = targets.picture(
    values.length === 0 ? '' : targets.picturePast(values.join(', ')),
    tiers.map(({ target, chance }) => targets.pictureTier(text(target ?? 0), chanceText(chance ?? 0, words))).join(' '),
  );
  return (
    <div class={`meter ${reading?.reach ?? ''}`}>
      <p class="verdict" aria-live="polite">
        {verdictOf(meter, goal, per, text, past.counted, words)}
      </p>
      {outlook.kind !== null && (
        <>
          <ChancePicture
            meter={meter}
            goal={goal}
            reach={reading?.reach ?? null}
            label={label}
            text={(value) => text(roundTarget(value, past.unit, past.better))}
          />
          <div class="tiers" role="group" aria-label={targets.tiers}>
            {tiers.map(({ id, target, chance }) =>
              target === null || chance === null ? null : (
                <button key={id} type="button" aria-pressed={goal === target} onClick={() => onGoal(target)}>
                  <b>{text(target)}</b> <span>{chanceText(chance, words)}</span>
                </button>
              ),
            )}
          </div>
          {tiers.length === 0 && <p class="quiet">{targets.tooFew[per]}</p>}
          <p class="quiet">
            {targets.chances(periodText(history.period, words))}{' '}
            {values.length === 0 ? '' : goal === null ? targets.onlyPast : targets.pastDots}
          </p>
        </>
      )}
    </div>
  );
}

/** The verdict as sentences; the past comes first. */
function verdictOf(
  meter: Meter,
  goal: number | null,
  per: PeriodUnit,
  text: (value: number) => string,
  counted: string,
  words: SidebarWords,
): string {
  const { targets } = words;
  const { kind } = meter.outlook;
  const { best, median } = meter.past;
  const none = targets.noneYet[per];
  const before =
    kind === 'own'
      ? best === null
        ? ''
        : targets.best[per](text(best) + counted)
      : median === null
        ? `${none}.`
        : targets.teamMedian(none, text(median) + counted);
  if (kind === null) return `${ended(before)} ${targets.untold}`;
  if (goal === null) return ended(before);
  const { chance, reach, better } = goalReading(meter, goal);
  const verdict = reach && targets.verdicts[reach](text(goal), chanceText(chance ?? 0, words));
  return [before, verdict, better === null ? '' : targets.tryThis(text(better))]
    .flatMap((sentence) => sentence || [])
    .map(ended)
    .join(' ');
}

/** A Russian date already ends with a point. */
function ended(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}
