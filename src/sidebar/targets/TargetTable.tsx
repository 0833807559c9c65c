import type { Choice, TargetEntry } from '../../addon/api/index.ts';
import { reachOf } from '../../core/targets/audit.ts';
import { useWords } from '../shared/words.ts';
import { amountText, plainNumber, shortChance } from './amount.ts';
import { useNames } from './names.ts';

/** The targets in groups by whose they are: the team's first, people in the order of the tab. */
export function TargetTable(props: {
  readonly targets: readonly TargetEntry[];
  readonly everybody: string;
  /** What KPIs are called. */
  readonly kpis: readonly Choice[];
  /** Left out: only to look at. */
  readonly onEdit?: ((target: TargetEntry) => void) | undefined;
  readonly onDelete: (target: TargetEntry) => void;
}) {
  const { targets: all, everybody } = props;
  const { targets: words } = useWords();
  const groups = new Map<string, TargetEntry[]>();
  for (const target of [...all].sort((a, b) => rank(a) - rank(b)))
    groups.set(target.draft.who, [...(groups.get(target.draft.who) ?? []), target]);
  return (
    <table class="targets">
      <thead>
        <tr>
          <th scope="col">{words.fields.kpi}</th>
          <th scope="col">{words.fields.target}</th>
          <th scope="col">{words.chance}</th>
          <th scope="col">
            <span class="unseen">{words.deletion}</span>
          </th>
        </tr>
      </thead>
      {[...groups].map(([who, targets]) => (
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

  function isTeam(who: string): boolean {
    return who === everybody || who === '';
  }

  function rank({ draft }: TargetEntry): number {
    return isTeam(draft.who) ? 0 : 1;
  }
}

function Line(props: Parameters<typeof TargetTable>[0] & { readonly target: TargetEntry }) {
  const { target, kpis, onEdit, onDelete } = props;
  const { draft, now, row } = target;
  const words = useWords();
  const { settings, targets } = words;
  const { kpiOf, called } = useNames(kpis);
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
              id={`target-edit-${row}`}
              type="button"
              class="link"
              aria-label={settings.editNamed(called(target))}
              onClick={() => onEdit(target)}
            >
              {kpiOf(target)}
            </button>
          ) : (
            kpiOf(target)
          )}
        </td>
        <td class="number">
          {read ? amountText(read.goal, read.unit, words) : plainNumber(draft.target, words)}
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
            aria-label={settings.removeNamed(called(target))}
            title={settings.remove}
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
