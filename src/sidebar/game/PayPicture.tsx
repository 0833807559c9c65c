import { type PayPoint, payAt, payCurve } from '../../core/pay/payCurve.ts';
import { moneyText } from '../shared/moneyText.ts';
import { useWords } from '../shared/useWords.ts';

const [WIDTH, HEIGHT] = [276, 116];
const [LEFT, RIGHT, TOP, BOTTOM] = [8, 268, 18, 98];

/**
 * What each attainment pays, as a line through the rows of one KPI. It shows where the pay suddenly
 * rises.
 */
export function PayPicture(props: {
  readonly kpi: string;
  readonly points: readonly PayPoint[];
  readonly currency: string | null;
}) {
  const { kpi, points, currency } = props;
  const { game, tag } = useWords();
  const curve = payCurve(points);
  const last = curve[curve.length - 1]?.from ?? 0;
  const end = Math.max(1.2, last + 0.2);
  const most = Math.max(...[...curve.map(({ from }) => from), end].map((from) => payAt(curve, from)), 1);
  const x = (from: number): number => LEFT + ((RIGHT - LEFT) * from) / end;
  const y = (pays: number): number => BOTTOM - ((BOTTOM - TOP) * pays) / most;
  const line = [...curve, { from: end, pays: payAt(curve, end) }].map(({ from, pays }) => `${x(from)},${y(pays)}`);
  const share = (from: number): string =>
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(from);
  const money = (pays: number): string => moneyText(pays, tag, currency);
  const told = [...points]
    .sort((a, b) => a.from - b.from)
    .map(({ from, pays }) => game.curvePoint(share(from), money(pays)));
  return (
    <svg class="pay" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={game.curve(kpi, told.join('; '))}>
      <line class="axis" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      <line class="target" x1={x(1)} x2={x(1)} y1={TOP} y2={BOTTOM} />
      <polyline points={line.join(' ')} />
      {points.map(({ from, pays }) => (
        <circle key={from} cx={x(from)} cy={y(pays)} r="3.5" />
      ))}
      <text x={LEFT} y={HEIGHT - 5}>
        {share(0)}
      </text>
      <text x={x(1)} y={HEIGHT - 5} text-anchor="middle">
        {share(1)}
      </text>
      <text x={RIGHT} y={TOP - 8} text-anchor="end">
        {money(most)}
      </text>
    </svg>
  );
}
