import { useState } from 'preact/hooks';
import { monthText } from '../shared/cellText.ts';
import { coveredPeriods } from './coveredPeriods.ts';
import { useWords } from '../shared/useWords.ts';
import { typedArgument } from './typedArguments.ts';
import { Detail } from './ArgumentField.tsx';
import type { InputProps } from './inputProps.ts';

const OTHER = 'other';

/** All time, words of time, a year, quarter or month of the data, or anything typed. */
export function PeriodField({ id, report, onArgument }: InputProps) {
  const { tag, formula } = useWords();
  const [choice, setChoice] = useState('');
  const [text, setText] = useState('');
  const { years, quarters, months } = coveredPeriods(report?.firstDay ?? null, report?.lastDay ?? null);
  const choose = (value: string): void => {
    setChoice(value);
    onArgument(typedArgument(value === OTHER ? text : value));
  };
  const group = (label: string, periods: readonly string[], nameOf: (period: string) => string) =>
    periods.length > 0 && (
      <optgroup label={label}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {nameOf(period)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <>
      <select id={id} value={choice} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{formula.allTime}</option>
        {group(formula.recent, formula.periodWords, String)}
        {group(formula.years, years, String)}
        {group(formula.quarters, quarters, (period) => formula.quarter(period.slice(0, 4), Number(period.slice(6))))}
        {group(formula.months, months, (period) => monthText(period, tag))}
        <option value={OTHER}>{formula.otherPeriod}</option>
      </select>
      {choice === OTHER && (
        <Detail
          id={`${id}-other`}
          label={formula.period}
          hint={formula.periodHint}
          value={text}
          onInput={(value) => {
            setText(value);
            onArgument(typedArgument(value));
          }}
        />
      )}
    </>
  );
}
