import type { JoinedTab } from '../../../addon/api/index.ts';
import { isoDayText } from '../../shared/cellText.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';

/** The tabs that were joined already. Those of values say of which day they are, and are renewed by a click. */
export function JoinedTabs(props: {
  readonly made: readonly JoinedTab[];
  readonly onRenew: (tabs: readonly string[], way: JoinedTab['way']) => void;
}) {
  const { sources, tag } = useWords();
  return (
    <>
      {props.made.map(({ tab, from, way, asOf }) => (
        <Notice key={tab} kind="plain">
          <p>
            {sources.joined(tab, from)} {asOf === null ? sources.follows : sources.asOf(isoDayText(asOf, tag))}
          </p>
          {way === 'values' && (
            <button type="button" onClick={() => props.onRenew(from, way)}>
              {sources.renew(tab)}
            </button>
          )}
        </Notice>
      ))}
    </>
  );
}
