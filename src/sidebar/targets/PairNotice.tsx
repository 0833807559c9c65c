import { useWords } from '../shared/words.ts';

/**
 * Effort or volume wants a KPI of quality beside it: one tap saves the one and begins the other.
 */
export function PairNotice(props: { readonly kpi: string; readonly pair: string; readonly onPair: () => void }) {
  const { targets } = useWords();
  return (
    <div class="notice plain">
      <p>{targets.pair(props.kpi, props.pair)}</p>
      <button type="button" onClick={props.onPair}>
        {targets.savePair(props.pair)}
      </button>
    </div>
  );
}
