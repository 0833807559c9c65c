import { useState } from 'preact/hooks';
import type { Unit } from '../../core/kpis/kpi.ts';
import { goalText } from '../../i18n/goalText.ts';
import { callServer } from '../shared/callServer.ts';
import { Notice, Failure, Skeleton } from '../shared/Notice.tsx';
import { FormEnd } from '../rows/form/FormEnd.tsx';
import { FormFrame } from '../rows/form/FormFrame.tsx';
import type { FormPart } from '../rows/rowPanel.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useLanguage } from '../shared/useWords.ts';
import { amountText, chanceText } from '../shared/amountText.ts';
import { renewals } from './renewals.ts';
import { targetName } from './targetName.ts';
import { Ticks } from './Ticks.tsx';
import { useSaveMany } from './useSaveMany.ts';

/** New numbers for the next period: each target at the chance that its old number had. */
export function RenewForm({ tab, list, around, rows, version }: FormPart<'targets'>) {
  const { words } = around;
  const { targets } = words;
  const language = useLanguage();
  const old = useLoad(JSON.stringify([tab, version]), () => callServer('sidebarOldChances', tab));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const { isSaving, error, save } = useSaveMany(tab, rows.put, (text) => rows.close('targets-home', text));

  const all = renewals(list.entries, new Map((old.value ?? []).map(({ row, chance }) => [row, chance])));
  const ticked = all.filter(({ target }) => !unticked.has(String(target.row)));
  const drafts = ticked.map(({ target, now, goal }) => ({
    name: targetName(target, around),
    draft: { ...target.draft, target: goalText(goal, now.unit, language) },
    was: target,
  }));
  const cancel = (): void => rows.close('targets-renew');
  const text = (value: number, unit: Unit): string => amountText(value, unit, words, around.report?.currency);

  return (
    <FormFrame title={targets.renew} id="renew-home" focusOn="renew-home" onSave={() => save(drafts)} onCancel={cancel}>
      <p class="quiet">{targets.renewAbout}</p>
      {old.state === 'failed' ? (
        <Failure error={old.error} onRetry={old.reload} />
      ) : old.value === null ? (
        <Skeleton />
      ) : all.length === 0 ? (
        <Notice kind="plain">{targets.renewNone}</Notice>
      ) : (
        <Ticks
          label={targets.renew}
          ticks={all.map(({ target, now, had, goal }) => ({
            key: String(target.row),
            label: targetName(target, around),
            isTicked: !unticked.has(String(target.row)),
            note: had === null ? undefined : targets.had(chanceText(had, words)),
            children: (
              <>
                {text(now.goal, now.unit)} → <b>{text(goal, now.unit)}</b>
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
    </FormFrame>
  );
}
