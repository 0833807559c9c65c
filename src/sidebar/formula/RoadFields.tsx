import { useEffect, useState } from 'preact/hooks';
import { SIDEBAR } from '../../i18n/languages.ts';
import { useWords } from '../shared/useWords.ts';
import { Detail } from './ArgumentField.tsx';
import type { InputProps } from './inputProps.ts';
import { Picker } from './Picker.tsx';

/** A road as a KPI: from one milestone to another, with or without a limit. */
export function RoadFields({ id, report, sheetLanguage, onArgument }: InputProps) {
  const { formula } = useWords();
  const milestones = report?.milestones ?? [];
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [within, setWithin] = useState('');
  const start = from ?? milestones[0]?.value ?? '';
  const end = to ?? milestones[1]?.value ?? start;
  const limit = within.trim() === '' ? '' : SIDEBAR[sheetLanguage].formula.inDays(within.trim());
  const road = `${start} > ${end}${limit}`;
  useEffect(() => onArgument({ kind: 'text', value: road }), [road]);
  return (
    <>
      <div class="detail">
        <label for={`${id}-from`}>{formula.from}</label>
        <Picker id={`${id}-from`} choices={milestones} value={start} onPick={setFrom} />
        <label for={`${id}-to`}>{formula.to}</label>
        <Picker id={`${id}-to`} choices={milestones} value={end} onPick={setTo} />
      </div>
      <Detail id={`${id}-within`} label={formula.within} isNumber value={within} onInput={setWithin} />
    </>
  );
}
