import { useState } from 'preact/hooks';
import type { Argument, FormulaRequest } from '../../addon/api/index.ts';
import { RANKING_MODES } from '../../core/board/leaderboard.ts';
import { SIDEBAR } from '../../i18n/languages.ts';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { firstPossible } from '../rows/form/kpiChoices.ts';
import { callServer } from '../shared/callServer.ts';
import { Notice } from '../shared/Notice.tsx';
import { TableLack, lacksTable } from '../shared/TableLack.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useLanguage, useWords } from '../shared/useWords.ts';
import { ArgumentField } from './ArgumentField.tsx';
import { FormulaFields } from './FormulaFields.tsx';
import { firstSentence, functionsIn, isTableParameter, rowsTabOf } from './functionHelp.ts';
import { isPurpose } from './functionGroups.ts';
import { FunctionPicker } from './FunctionPicker.tsx';
import { InsertBar } from './InsertBar.tsx';
import { FormulaResult } from './FormulaResult.tsx';
import { useSelectedCell } from '../shared/useSelectedCell.ts';

/** How long typing must pause before the server is asked, in milliseconds. */
const REST = 400;

/** Builds a formula, shows what it would show, and inserts it at the selected cell. */
export function FormulaPanel(props: PanelProps) {
  const { start, tab, report, kpis, changes, isShown } = props;
  const own = kpis.value?.entries ?? [];
  const hasKpis = kpis.value !== null && kpis.value.tab !== null;
  const { formula, fields } = useWords();
  const functions = functionsIn(useLanguage());
  const [name, setName] = useState(functions[0]?.name ?? '');
  const help = functions.find((one) => one.name === name);
  // Arguments belong to one function and one table: a person of one table may not exist in another.
  const scope = `${name} ${tab ?? ''}`;
  const [given, setGiven] = useState<{ scope: string; args: Readonly<Record<string, Argument | null>> }>({
    scope,
    args: {},
  });
  const args = given.scope === scope ? given.args : {};
  const takesKpis = help?.params.some(({ name: parameter }) => rowsTabOf(parameter) === 'kpis') ?? false;
  const isOwn = (argument: Argument | null | undefined): boolean =>
    argument?.kind === 'text' && own.some(({ draft }) => draft.name === argument.value);
  // A function without a parameter for the KPI is about all KPIs.
  const needsKpis =
    hasKpis && (help?.params.some(({ name: parameter }) => parameter === 'kpi') ? isOwn(args['kpi']) : true);
  const { mode } = args;
  const asksTeam = ['column', 'column2', 'by'].some((parameter) => {
    const argument = args[parameter];
    return argument?.kind === 'text' && argument.value === 'team';
  });
  const targetMode = report.value?.modes[RANKING_MODES.indexOf('target')]?.value;
  const isTargetMode = mode?.kind === 'text' && mode.value === targetMode;
  const [selected, askSelected] = useSelectedCell(start.selected, isShown);

  const argumentFor = (parameter: string, isOptional: boolean): Argument | null => {
    if (isTableParameter(parameter)) return tab === null ? null : { kind: 'table', tab };
    const rowsTab = rowsTabOf(parameter);
    if (parameter === 'settings' && isTargetMode) return { kind: 'rows', tab: 'targets', isOptional: false };
    if (rowsTab === 'team') return asksTeam ? { kind: 'rows', tab: rowsTab, isOptional } : null;
    if (rowsTab === 'kpis') return needsKpis ? { kind: 'rows', tab: rowsTab, isOptional: false } : null;
    if (rowsTab !== null) return { kind: 'rows', tab: rowsTab, isOptional };
    const argument = args[parameter] ?? null;
    if (argument !== null || parameter !== 'kpi' || isOptional) return argument;
    const usual = firstPossible(report.value?.kpis ?? []);
    return usual === null ? null : { kind: 'text', value: usual };
  };
  const request: FormulaRequest = {
    name,
    args: help?.params.map((parameter) => argumentFor(parameter.name, parameter.optional)) ?? [],
    replaces: null,
  };
  const missing = (help?.params ?? [])
    .filter(({ optional }, at) => !optional && request.args[at] === null)
    .map(({ name: parameter }) => fields[parameter] ?? parameter);
  const place = request.args.some((arg) => arg?.kind === 'everyone') ? `${selected.tab}!${selected.cell}` : '';
  const isReady = isShown && tab !== null && report.state !== 'loading' && missing.length === 0;
  const question = isReady ? JSON.stringify([request, place, versionOf(changes)]) : null;
  const preview = useLoad(question, () => callServer('sidebarPreview', request), { delay: REST, keeps: true });

  return (
    <>
      <ArgumentField id="function" label={formula.function}>
        <FunctionPicker id="function" value={name} onPick={setName} />
      </ArgumentField>
      {help && <p class="quiet about">{firstSentence(help.summary)}</p>}
      {help && (
        <FormulaFields
          key={scope}
          {...props}
          help={help}
          own={takesKpis ? own : []}
          onArgument={(parameter, argument) =>
            setGiven((before) => ({
              scope,
              args: { ...(before.scope === scope ? before.args : {}), [parameter]: argument },
            }))
          }
        />
      )}
      {lacksTable(props) ? (
        <TableLack {...props} />
      ) : (
        <>
          <div aria-live="polite">
            {missing.length > 0 && (
              <Notice kind="plain">
                <p>{formula.missing(missing)}</p>
              </Notice>
            )}
          </div>
          {/* Kept, because the next formula may be written over the one inserted last. */}
          <div hidden={missing.length > 0}>
            <FormulaResult preview={preview} currency={report.value?.currency ?? null} />
            <InsertBar
              key={scope}
              request={request}
              title={isPurpose(name) ? SIDEBAR[start.sheetLanguage].formula.purposes[name] : name}
              selected={selected}
              onTried={askSelected}
            />
          </div>
        </>
      )}
    </>
  );
}
