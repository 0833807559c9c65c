import { useLayoutEffect, useState } from 'preact/hooks';
import type { TargetList } from '../../addon/api/index.ts';
import { goalText } from '../../i18n/goalText.ts';
import { call } from '../shared/google.ts';
import { Notice, Problem, Skeleton } from '../shared/Notice.tsx';
import { FormEnd } from '../shared/rows/FormEnd.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useLanguage, useWords } from '../shared/words.ts';
import { amountText, chanceText } from './amount.ts';
import { useNames } from './names.ts';
import { renewals } from './renewal.ts';
import { Ticks } from './Ticks.tsx';
import { useSaveMany } from './useSaveMany.ts';

/** New numbers for the next period: each target at the chance that its old number had. */
export function RenewForm(props: {
  readonly tab: string;
  readonly list: TargetList;
  readonly version: number;
  readonly onList: (list: TargetList) => void;
  readonly onDone: (focusOn: string, told?: string) => void;
}) {
  const { tab, list, version, onList, onDone } = props;
  const words = useWords();
  const { targets } = words;
  const language = useLanguage();
  const { called } = useNames([]);
  const old = useLoad(JSON.stringify([tab, version]), () => call('sidebarOldChances', tab));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const { isSaving, error, save } = useSaveMany(tab, onList, (told) => onDone('targets-home', told));
  useLayoutEffect(() => document.getElementById('renew-home')?.focus(), []);

  const all = renewals(list.targets, new Map((old.value ?? []).map(({ row, chance }) => [row, chance])));
  const ticked = all.filter(({ target }) => !unticked.has(String(target.row)));
  const drafts = ticked.map(({ target, now, goal }) => ({
    name: called(target),
    draft: { ...target.draft, target: goalText(goal, now.unit, language) },
    was: target,
  }));
  const cancel = (): void => onDone('target-renew');

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(drafts);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <h2 id="renew-home" tabIndex={-1}>
        {targets.renew}
      </h2>
      <p class="quiet">{targets.renewAbout}</p>
      {old.state === 'failed' ? (
        <Problem error={old.error} onRetry={old.reload} />
      ) : old.value === null ? (
        <Skeleton />
      ) : all.length === 0 ? (
        <Notice kind="plain">{targets.renewNone}</Notice>
      ) : (
        <Ticks
          label={targets.renew}
          ticks={all.map(({ target, now, had, goal }) => ({
            key: String(target.row),
            label: called(target),
            isTicked: !unticked.has(String(target.row)),
            note: had === null ? undefined : targets.had(chanceText(had, words)),
            children: (
              <>
                {amountText(now.goal, now.unit, words)} → <b>{amountText(goal, now.unit, words)}</b>
              </>
            ),
          }))}
          onTick={(key, isTicked) => {
            const next = new Set(unticked);
            if (isTicked) next.delete(key);
            else next.add(key);
            setUnticked(next);
          }}
        />
      )}
      <FormEnd
        clash={null}
        error={error}
        isSaving={isSaving}
        label={targets.saveMany(ticked.length)}
        onCancel={cancel}
      />
    </form>
  );
}
