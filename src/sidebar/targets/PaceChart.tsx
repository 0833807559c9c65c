import { useState } from 'preact/hooks';
import type { PacePicture } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { amountText, roughly } from '../shared/amountText.ts';

/** In the order in which they are drawn: what the picture is about lies on top. */
const LINES = ['usual', 'before', 'line', 'actual'] as const;
const [WIDTH, HEIGHT] = [276, 120];
/** So many times what there is, was or will be, a target is far. */
const FAR = 4;

/**
 * A target that adds up, day by day in its running period: curves, and below them what they say on
 * the last known day. Nothing where no target adds up.
 */
export function PaceChart({ tab, version }: { readonly tab: string | null; readonly version: number }) {
  const { pace } = useWords();
  const [row, setRow] = useState<number | null>(null);
  const loaded = useLoad(
    tab === null ? null : JSON.stringify([tab, version, row]),
    () => callServer('sidebarPacePicture', tab ?? '', row),
    { keeps: true },
  );
  const picture = loaded.value;
  if (tab === null || picture === null || picture.row === null) return null;
  return (
    <section aria-labelledby="pace" class={loaded.state === 'loading' ? 'busy' : ''}>
      <h2 id="pace">{pace.title}</h2>
      <label for="pace-target">{pace.target}</label>
      <select
        id="pace-target"
        value={String(picture.row)}
        onChange={({ currentTarget }) => setRow(Number(currentTarget.value))}
      >
        {picture.targets.map((target) => (
          <option key={target.row} value={String(target.row)}>
            {target.name}
          </option>
        ))}
      </select>
      {picture.lacking === null ? <Curves picture={picture} /> : <p class="lacking">{picture.lacking}</p>}
    </section>
  );
}

function Curves({ picture }: { readonly picture: PacePicture }) {
  const words = useWords();
  const { pace } = words;
  const { days, unit, currency, asOfDay } = picture;
  const known = days.flatMap(({ actual, before, usual, low, high }) =>
    [actual, before, usual, low, high].flatMap((value) => value ?? []),
  );
  const highest = Math.max(1e-9, ...known);
  const goal = Math.max(0, ...days.map(({ line }) => line ?? 0));
  // A target far out of reach leaves the picture: what there is would be a flat line below it.
  const isFar = known.some((value) => value > 0) && goal > FAR * highest;
  const [least, most] = [Math.min(0, ...known), isFar ? FAR * highest : Math.max(goal, highest)];
  const x = (index: number): number => (index / Math.max(1, days.length - 1)) * WIDTH;
  const y = (value: number): number => 4 + (1 - (value - least) / (most - least)) * (HEIGHT - 8);
  const curve = (values: readonly (number | null)[]): string =>
    values.flatMap((value, index) => (value === null ? [] : `${x(index).toFixed(1)} ${y(value).toFixed(1)}`)).join('L');
  const ahead = days.map((day, index) => ({ ...day, index })).filter(({ low }) => low !== null);
  const range = [
    ...ahead.map(({ index, high }) => `${x(index)} ${y(high ?? 0)}`),
    ...ahead.reverse().map(({ index, low }) => `${x(index)} ${y(low ?? 0)}`),
  ];
  const now = days.find(({ day }) => day === asOfDay);
  const end = days[days.length - 1];
  const text = (value: number): string => amountText(value, unit, words, currency);
  const atEnd = (value: number): string => text(Math.max(now?.actual ?? 0, roughly(value)));
  return (
    <>
      <svg class="pace" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {range.length > 0 && <path class="range" d={`M${range.join('L')}Z`} />}
        {LINES.map((id) => (
          <path key={id} class={id} d={`M${curve(days.map((day) => day[id])) || '0 0'}`} />
        ))}
      </svg>
      <ul class="pace-key">
        {[...LINES].reverse().map((id) => {
          const value = now?.[id] ?? null;
          return value === null ? null : <Key key={id} id={id} name={pace[id]} value={text(value)} />;
        })}
        {end && end.low !== null && end.high !== null && end.low < end.high && (
          <Key id="range" name={pace.end} value={pace.range(atEnd(end.low), atEnd(end.high))} />
        )}
      </ul>
    </>
  );
}

function Key({ id, name, value }: { readonly id: string; readonly name: string; readonly value: string }) {
  return (
    <li class={id === 'range' ? '' : 'number'}>
      <svg class="pace" viewBox="0 0 18 8" aria-hidden="true">
        <path class={id} d={id === 'range' ? 'M0 0H18V8H0Z' : 'M0 4H18'} />
      </svg>
      <span>{name}</span> <b>{value}</b>
    </li>
  );
}
