import { useMemo } from 'preact/hooks';
import type { Unit } from '../../../core/kpis/kpi.ts';
import type { Reach } from '../../../core/targets/audit.ts';
import type { Outlook } from '../../../core/forecast/outlookOf.ts';
import { useWords } from '../../shared/useWords.ts';
import { chanceText } from '../../shared/amountText.ts';
import type { Meter } from './meter.ts';

const [WIDTH, HEIGHT, TOP, BOTTOM, DOTS] = [276, 92, 8, 70, 78];
/** Units that are written with decimals. */
const SMOOTH: readonly Unit[] = ['share', 'days', 'hours', 'emails'];
/** Distance between two points of the curve, in pixels. */
const STEP = 2;

/**
 * The chance of each target as a falling curve (rising where lower is better). The person's own
 * past periods are dots below it, the typed target is a line.
 *
 * @param text Writes a rounded value at both ends of the axis.
 */
export function ChancePicture(props: {
  readonly meter: Meter;
  readonly goal: number | null;
  readonly reach: Reach | null;
  readonly label: string;
  readonly text: (value: number) => string;
}) {
  const { meter, goal, reach, label, text } = props;
  const values = useMemo(
    () => meter.history.past.filter(({ work }) => work === 1).flatMap(({ value }) => value ?? []),
    [meter],
  );
  const words = useWords();
  const [low, high] = spanOf(meter, values, goal);
  // The numbers stand where the curve is low.
  const isFalling = meter.history.better === 'higher';
  const curve = useMemo(() => curveOf(meter.outlook, low, high), [meter, low, high]);
  const x = (value: number): number => ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * WIDTH;
  const chance = goal === null ? null : meter.outlook.chance(goal);
  return (
    <svg class={`chance ${reach ?? ''}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="area" d={`M0 ${BOTTOM}${curve.replace(/^M/, 'L')}L${WIDTH} ${BOTTOM}Z`} />
      <path class="curve" d={curve} />
      {[0.9, 0.1].map((share) => (
        <g key={share}>
          <line class="level" x1="0" x2={WIDTH} y1={heightOf(share)} y2={heightOf(share)} />
          <text x={isFalling ? WIDTH - 6 : 6} y={heightOf(share) - 2} text-anchor={isFalling ? 'end' : 'start'}>
            {chanceText(share, words)}
          </text>
        </g>
      ))}
      <line class="axis" x1="0" x2={WIDTH} y1={BOTTOM} y2={BOTTOM} />
      {values.map((value, i) => (
        <circle key={i} class="past" cx={Math.min(WIDTH - 3, Math.max(3, x(value)))} cy={DOTS - 2} r="3" />
      ))}
      {goal !== null && (
        <g class="goal">
          <line x1={x(goal)} x2={x(goal)} y1={TOP - 6} y2={DOTS + 3} />
          {chance !== null && <circle cx={x(goal)} cy={heightOf(chance)} r="4" />}
        </g>
      )}
      <text x="0" y={HEIGHT - 1}>
        {goal !== null && goal < low ? `← ${text(goal)}` : text(low)}
      </text>
      <text x={WIDTH} y={HEIGHT - 1} text-anchor="end">
        {goal !== null && goal > high ? `${text(goal)} →` : text(high)}
      </text>
    </svg>
  );
}

function heightOf(chance: number): number {
  return BOTTOM - chance * (BOTTOM - TOP);
}

function curveOf(outlook: Outlook, low: number, high: number): string {
  const points: string[] = [];
  for (let x = 0; x <= WIDTH; x += STEP) {
    const chance = outlook.chance(low + (x / WIDTH) * (high - low)) ?? 0;
    points.push(`${x} ${heightOf(chance).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

/**
 * The axis covers past and likely values and a target near them. A target further away than that
 * width stands at the edge.
 */
function spanOf({ outlook, history }: Meter, past: readonly number[], goal: number | null): readonly [number, number] {
  const known = [...past, outlook.quantile(0.02) ?? 0, outlook.quantile(0.98) ?? 0];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const width = high - low || Math.abs(high) || 1;
  const near = goal === null ? [] : [Math.min(high + width, Math.max(low - width, goal))];
  const [from, to] = [Math.min(low, ...near), Math.max(high, ...near)];
  const margin = (to - from || width) * 0.04;
  const [least, most] = [low >= 0 ? Math.max(0, from - margin) : from - margin, to + margin];
  return SMOOTH.includes(history.unit) ? [least, most] : [Math.floor(least), Math.ceil(most)];
}
