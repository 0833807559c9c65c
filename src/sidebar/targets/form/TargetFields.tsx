import { goalText } from '../../../i18n/goalText.ts';
import { RowFields } from '../../rows/form/RowFields.tsx';
import type { FormPart } from '../../rows/rowPanel.ts';
import { Failure, Skeleton } from '../../shared/Notice.tsx';
import { useLanguage } from '../../shared/useWords.ts';
import { type Each, EachFields } from './EachFields.tsx';
import { MeterView } from '../meter/MeterView.tsx';
import { EACH, type TargetFormState } from './useTargetForm.ts';

/** Whose target of what, the number, and the honest meter below it. */
export function TargetFields(props: FormPart<'targets'> & { readonly form: TargetFormState; readonly each: Each }) {
  const { panel, list, around, form, each } = props;
  const language = useLanguage();
  const { draft, known, past, per, meter, typed } = form;
  return (
    <RowFields
      id="targets"
      fields={list.fields}
      first={panel.first}
      form={form}
      around={around}
      isRareOpen={false}
      instead={(field) =>
        field.name === 'target' && draft.who === EACH ? (
          <EachFields each={each} past={known} per={per} form={form} field={field} around={around} />
        ) : null
      }
    >
      <div aria-busy={past.state === 'loading'}>
        {past.state === 'failed' ? (
          <Failure error={past.error} onRetry={past.reload} />
        ) : known === null ? (
          draft.kpi !== '' && <Skeleton />
        ) : (
          meter !== null && (
            <MeterView
              past={known}
              meter={meter}
              per={per}
              goal={typed?.goal ?? null}
              onGoal={(goal) => form.put({ target: goalText(goal, known.unit, language) })}
            />
          )
        )}
      </div>
    </RowFields>
  );
}
