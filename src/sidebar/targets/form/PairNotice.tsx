import { useWords } from '../../shared/useWords.ts';

/**
 * A target of effort or volume should have a KPI of quality beside it. One tap saves the target and
 * opens the form for the other.
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
