import { useState } from 'preact/hooks';
import type { KpiChoice } from '../../addon/api/index.ts';
import { firstPossible } from '../rows/form/kpiChoices.ts';
import { useWords } from '../shared/useWords.ts';
import { typedCells } from './typedArguments.ts';
import { Detail } from './ArgumentField.tsx';
import type { InputProps } from './inputProps.ts';
import { RoadFields } from './RoadFields.tsx';

const [SCORE, ROAD, CELLS] = ['', '>', '='];
const KINDS: readonly KpiChoice['kind'][] = ['result', 'client', 'process', 'volume', 'effort'];

/**
 * A built-in KPI, one of the team's own, a road to choose here or, where a Score is possible, KPIs
 * with weights in cells.
 */
export function KpiField(props: InputProps) {
  const { id, report, own, isOptional, onArgument } = props;
  const { formula } = useWords();
  const kpis = report?.kpis ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const [cells, setCells] = useState('');
  const choice = picked ?? (isOptional ? SCORE : (firstPossible(kpis) ?? ''));
  const choose = (value: string): void => {
    setPicked(value);
    // A road sets its argument itself, as soon as its fields are shown.
    if (value === CELLS) onArgument(typedCells(cells));
    else if (value !== ROAD) onArgument(value === SCORE ? null : { kind: 'text', value });
  };
  return (
    <>
      <select id={id} value={choice} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {!isOptional && choice === '' && <option value="">—</option>}
        {isOptional && <option value={SCORE}>{formula.score}</option>}
        {KINDS.map((kind) => (
          <optgroup key={kind} label={formula.kinds[kind]}>
            {kpis
              .filter((kpi) => kpi.kind === kind)
              .map(({ value, label, isPossible }) => (
                <option key={value} value={value} disabled={!isPossible}>
                  {isPossible ? label : formula.impossible(label)}
                </option>
              ))}
          </optgroup>
        ))}
        {own.length > 0 && (
          <optgroup label={formula.own}>
            {own.map(({ row, draft, now }) => (
              <option key={row} value={draft.name} disabled={now?.kind === 'mistake'}>
                {draft.name}
              </option>
            ))}
          </optgroup>
        )}
        <option value={ROAD}>{formula.road}</option>
        {isOptional && <option value={CELLS}>{formula.weights}</option>}
      </select>
      {choice === ROAD && <RoadFields {...props} />}
      {choice === CELLS && (
        <Detail
          id={`${id}-cells`}
          label={formula.cells}
          hint={formula.weightsHint}
          value={cells}
          onInput={(text) => {
            setCells(text);
            onArgument(typedCells(text));
          }}
        />
      )}
    </>
  );
}
