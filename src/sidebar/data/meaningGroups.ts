import { MILESTONES } from '../../core/leads.ts';

/**
 * What a column can be, in groups by which people look for it: steps of the road, people, amounts.
 * Everything else comes last.
 */
const GROUPS: readonly (readonly [MeaningGroup, readonly string[]])[] = [
  ['road', [...MILESTONES, 'close_date', 'modified']],
  [
    'people',
    ['manager', 'client', 'client_id', 'email', 'phone', 'id', 'status', 'stage', 'source', 'product', 'referred_by'],
  ],
  ['numbers', ['amount', 'currency', 'refund_amount', 'calls', 'emails_before_call', 'nps']],
];

type MeaningGroup = 'road' | 'people' | 'numbers' | 'other';

/** Puts each of these into its group, in the order of the groups; empty groups are left out. */
export function meaningGroups<T extends { readonly value: string }>(
  meanings: readonly T[],
): (readonly [MeaningGroup, readonly T[]])[] {
  const rest = new Set(meanings);
  const groups = GROUPS.map(([group, ids]): readonly [MeaningGroup, readonly T[]] => {
    const members = ids.flatMap((id) => meanings.filter(({ value }) => value === id));
    for (const member of members) rest.delete(member);
    return [group, members];
  });
  return [...groups, ['other', [...rest]] as const].filter(([, members]) => members.length > 0);
}
