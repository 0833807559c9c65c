import { useState } from 'preact/hooks';
import type { Argument, Entry, LeadTab } from '../../addon/api/index.ts';
import type { PanelProps } from '../shared/panelProps.ts';
import { TabPicker } from '../shared/TabPicker.tsx';
import { useWords } from '../shared/useWords.ts';
import { ArgumentField } from './ArgumentField.tsx';
import { type FunctionHelp, isFurtherTable, isShownAtOnce, isTableParameter, rowsTabOf } from './functionHelp.ts';
import { ArgumentInput } from './ArgumentInput.tsx';

/**
 * A field for each parameter of a function. Those that most formulas need are shown at once; the
 * rest is folded away.
 */
export function FormulaFields(
  props: PanelProps & {
    help: FunctionHelp;
    own: readonly Entry<'kpis'>[];
    onArgument: (parameter: string, argument: Argument | null) => void;
  },
) {
  const { start, tab, onTab, report, help, own, onArgument } = props;
  const words = useWords();
  const field = ({ name, description, optional }: FunctionHelp['params'][number]) => {
    const id = `field-${name}`;
    return (
      <ArgumentField key={name} id={id} label={words.fields[name] ?? name} help={description}>
        {isTableParameter(name) ? (
          <TabPicker id={id} tabs={start.tabs} tab={tab} onTab={onTab} />
        ) : isFurtherTable(name) ? (
          <FurtherTable
            id={id}
            tabs={start.tabs}
            isOptional={optional}
            onArgument={(argument) => onArgument(name, argument)}
          />
        ) : (
          <ArgumentInput
            id={id}
            parameter={name}
            report={report.value}
            own={own}
            sheetLanguage={start.sheetLanguage}
            isOptional={optional}
            onArgument={(argument) => onArgument(name, argument)}
          />
        )}
      </ArgumentField>
    );
  };
  const asked = help.params.filter(({ name }) => rowsTabOf(name) === null);
  const [first, rest] = [true, false].map((wanted) => asked.filter(({ name }) => isShownAtOnce(name) === wanted));
  return (
    <>
      {first?.map(field)}
      {rest !== undefined && rest.length > 0 && (
        <details class="more">
          <summary>{words.formula.more}</summary>
          {rest.map(field)}
        </details>
      )}
    </>
  );
}

/** One more export of a join: any tab, because few of them hold leads. */
function FurtherTable(props: {
  readonly id: string;
  readonly tabs: readonly LeadTab[];
  readonly isOptional: boolean;
  readonly onArgument: (argument: Argument | null) => void;
}) {
  const { id, tabs, isOptional, onArgument } = props;
  const [tab, setTab] = useState<string | null>(null);
  const pick = (picked: string): void => {
    setTab(picked || null);
    onArgument(picked === '' ? null : { kind: 'table', tab: picked });
  };
  return <TabPicker id={id} tabs={tabs} tab={tab} onTab={pick} isOptional={isOptional} />;
}
