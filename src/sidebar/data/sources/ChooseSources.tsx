import { useState } from 'preact/hooks';
import type { JoinedTab, SourceList } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';
import { MOST_TABLES, firstChoice, mainTabs } from './chosenSources.ts';
import { JoinPreview } from './JoinPreview.tsx';
import { SourceTicks } from './SourceTicks.tsx';

/** Which tabs are joined and which of them gives the leads; below, how they match. */
export function ChooseSources(props: {
  readonly list: SourceList;
  readonly imported: readonly string[];
  /** Counts how often the list was read. */
  readonly loads: number;
  readonly onWrite: (tabs: readonly string[], way: JoinedTab['way']) => void;
}) {
  const { sources } = useWords();
  const { list, imported } = props;
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const all = list.tabs.map(({ tab }) => tab);
  const chosen = all.filter((tab) => (ticked ?? firstChoice(list, imported)).includes(tab));
  const mains = mainTabs(list.tabs, chosen);
  const main = mains.find(({ tab }) => tab === picked) ?? mains[0];
  const mistake =
    chosen.length < 2
      ? sources.few
      : chosen.length > MOST_TABLES
        ? sources.many(MOST_TABLES)
        : main === undefined
          ? sources.noMain
          : null;
  const others = mains.filter((one) => one !== main);
  const twin = others.find(({ kind }) => kind === main?.kind);
  return (
    <>
      <p>{sources.about}</p>
      <SourceTicks
        tabs={list.tabs}
        chosen={chosen}
        onTick={(tab, isTicked) => setTicked(isTicked ? [...chosen, tab] : chosen.filter((one) => one !== tab))}
      />
      {mistake !== null && list.tabs.some(({ kind }) => kind !== null) && (
        <p class={ticked === null ? 'quiet' : 'notice bad'} role="status">
          {mistake}
        </p>
      )}
      {mistake === null && main !== undefined && others.length > 0 && (
        <>
          <label for="sources-main">{sources.main}</label>
          <select
            id="sources-main"
            aria-describedby="sources-mains"
            value={main.tab}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          >
            {mains.map(({ tab }) => (
              <option key={tab}>{tab}</option>
            ))}
          </select>
          <p id="sources-mains" class="quiet">
            {twin === undefined
              ? sources.mains(
                  main.tab,
                  others.map(({ tab }) => tab),
                )
              : sources.twins(main.tab, twin.tab)}
          </p>
        </>
      )}
      {mistake === null && main !== undefined && (
        <JoinPreview
          tabs={[main.tab, ...chosen.filter((tab) => tab !== main.tab)]}
          loads={props.loads}
          onWrite={props.onWrite}
        />
      )}
    </>
  );
}
