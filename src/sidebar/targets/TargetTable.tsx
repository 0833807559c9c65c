import type { Entry, RowField } from '../../addon/api/index.ts';
import { reachOf } from '../../core/targets/audit.ts';
import type { ListPart } from '../rows/rowPanel.ts';
import { useSearch } from '../shared/useSearch.tsx';
import { amountText, plainNumber, shortChance } from '../shared/amountText.ts';
import { everybodyOf } from './everybodyOf.ts';
import { targetKpi, targetName } from './targetName.ts';

/** The targets in groups by person: the team first, then people in the order of the tab. */
export function TargetTable(props: ListPart<'targets'>) {
  const { list, around, tab } = props;
  const { targets: words } = around.words;
  const everybody = everybodyOf(list);
  const titleOf = (field: RowField<'targets'>): string =>
    list.fields.find(({ name }) => name === field)?.label ?? field;
  const groups = new Map<string, Entry<'targets'>[]>();
  for (const target of [...list.entries].sort((a, b) => rank(a) - rank(b)))
    groups.set(target.draft.who, [...(groups.get(target.draft.who) ?? []), target]);
  const search = useSearch('targets-search', groups.size);
  const table = (
    <table class="targets">
      <thead>
        <tr>
          <th scope="col">{titleOf('kpi')}</th>
          <th scope="col">{titleOf('target')}</th>
          <th scope="col">{words.chance}</th>
          <th scope="col">
            <span class="unseen">{words.deletion}</span>
          </th>
        </tr>
      </thead>
      {[...groups]
        .filter(([who]) => search.finds(isTeam(who) ? words.team : who))
        .map(([who, targets]) => (
          <tbody key={who}>
            <tr>
              <th colSpan={4} scope="rowgroup">
                {isTeam(who) ? words.team : who}
              </th>
            </tr>
            {targets.map((target) => (
              <Line key={target.row} {...props} target={target} />
            ))}
          </tbody>
        ))}
    </table>
  );
  return (
    <>
      {search.field}
      {table}
      {tab === null && <p class="quiet saved">{words.noPast}</p>}
    </>
  );

  function isTeam(who: string): boolean {
    return who === everybody || who === '';
  }

  function rank({ draft }: Entry<'targets'>): number {
    return isTeam(draft.who) ? 0 : 1;
  }
}

function Line(props: ListPart<'targets'> & { readonly target: Entry<'targets'> }) {
  const { target, around, onEdit, onDelete } = props;
  const { draft, now, row } = target;
  const { words } = around;
  const { rows, targets } = words;
  const kpi = targetKpi(target, around);
  const name = targetName(target, around);
  const read = now?.kind === 'target' ? now : null;
  const per = read?.per ?? draft.per;
  const reach = reachOf(read?.chance ?? null);
  const note = now?.kind === 'mistake' ? now.message : (read?.lacking ?? null);
  return (
    <>
      <tr>
        <td>
          {onEdit ? (
            <button
              id={`targets-edit-${row}`}
              type="button"
              class="link"
              aria-label={rows.editNamed(name)}
              onClick={() => onEdit(target)}
            >
              {kpi}
            </button>
          ) : (
            kpi
          )}
        </td>
        <td class="number">
          {read ? amountText(read.goal, read.unit, words, around.report?.currency) : plainNumber(draft.target, words)}
          <span class="quiet">{per === 'week' || per === 'quarter' || per === 'month' ? targets.aPer[per] : per}</span>
        </td>
        <td class={`number reach ${reach ?? ''}`}>
          {read !== null && read.chance !== null && reach !== null ? (
            <>
              {shortChance(read.chance, words)}
              <span>{targets.reaches[reach]}</span>
            </>
          ) : (
            '—'
          )}
        </td>
        <td class="delete">
          <button
            type="button"
            aria-label={rows.removeNamed(name)}
            title={rows.remove}
            onClick={() => onDelete(target)}
          >
            ×
          </button>
        </td>
      </tr>
      {(note !== null || read?.isPercent) && (
        <tr class="note">
          <td colSpan={4}>
            {note !== null && <p class={now?.kind === 'mistake' ? 'wrong' : 'lacking'}>{note}</p>}
            {read?.isPercent && (
              <p class="quiet">{targets.asPercent(target.cells.target, amountText(read.goal, 'share', words))}</p>
            )}
          </td>
        </tr>
      )}
    </>
  );
}
