import type { GameEntry, GameId, GameNow, GameTry } from '../../addon/api/index.ts';
import type { Loaded } from '../shared/useLoad.ts';
import { Held } from './Held.tsx';
import { PayPicture } from './PayPicture.tsx';
import { StandingTable } from './StandingTable.tsx';

/** What a row would come to, before it is saved. */
export function Tried(props: {
  readonly id: GameId;
  readonly tried: Loaded<GameTry>;
  /** The rows beside it. */
  readonly others: readonly GameEntry[];
}) {
  const { id, tried, others } = props;
  const { value, state } = tried;
  const now = value?.now ?? null;
  const mistake = value?.mistake ?? null;
  return (
    <div class={`try ${state === 'loading' ? 'busy' : ''}`} aria-live="polite" aria-busy={state === 'loading'}>
      {mistake?.field === null && <p class="lacking">{mistake.message}</p>}
      {now?.kind === 'badge' && <Held now={now} />}
      {now?.kind === 'bonus' && <PayPicture kpi={now.kpi} points={[...pointsOf(now.kpi, others), now]} />}
      {value?.standing && <StandingTable id={id} standing={value.standing} />}
    </div>
  );
}

/** The steps of a KPI that could be read. */
export function pointsOf(kpi: string, entries: readonly GameEntry[]): readonly Extract<GameNow, { kind: 'bonus' }>[] {
  return entries.flatMap(({ now }) => (now?.kind === 'bonus' && now.kpi === kpi ? now : []));
}
