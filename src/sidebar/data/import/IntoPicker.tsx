import type { ImportPlan } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';

/** Where a file goes: into a new tab, or over the rows of one that has its IDs. */
export function IntoPicker(props: {
  readonly plan: ImportPlan;
  /** Null for a new tab. */
  readonly over: string | null;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onTab: (tab: string | null) => void;
}) {
  const { importFile } = useWords();
  const { plan, over, name, onName, onTab } = props;
  const [first] = plan.tabs;
  return (
    <fieldset>
      <legend>{importFile.into}</legend>
      {first === undefined ? (
        <p class="quiet">{plan.id === null ? importFile.onlyNew : importFile.noTab}</p>
      ) : (
        <>
          <Way isChosen={over === null} text={importFile.newTab} onChoose={() => onTab(null)} />
          <Way isChosen={over !== null} text={importFile.over} onChoose={() => onTab(first)} />
        </>
      )}
      {over === null ? (
        <>
          <label for="import-name">{importFile.newName}</label>
          <input
            id="import-name"
            value={name}
            maxLength={80}
            onInput={({ currentTarget }) => onName(currentTarget.value)}
          />
        </>
      ) : (
        <>
          <label for="import-tab">{importFile.overTab}</label>
          <select id="import-tab" value={over} onChange={({ currentTarget }) => onTab(currentTarget.value)}>
            {plan.tabs.map((tab) => (
              <option key={tab}>{tab}</option>
            ))}
          </select>
        </>
      )}
    </fieldset>
  );
}

function Way(props: { readonly isChosen: boolean; readonly text: string; readonly onChoose: () => void }) {
  return (
    <label class="tick">
      <input type="radio" name="import-into" checked={props.isChosen} onChange={props.onChoose} />
      {props.text}
    </label>
  );
}
