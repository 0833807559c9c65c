import type { RowsSaved } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/**
 * What became of several targets, as sentences. @param names The name of each target, in the order
 * in which they were sent.
 */
export function savedText(
  { saved }: Pick<RowsSaved<'targets'>, 'saved'>,
  names: readonly string[],
  { targets }: Pick<SidebarWords, 'targets'>,
): string {
  const kept = saved.filter(({ kind }) => kind === 'kept').length;
  const clashes = names.filter((_, i) => saved[i]?.kind === 'clash');
  const refused = saved.flatMap((one, i) =>
    one.kind === 'mistake' ? targets.refused(names[i] ?? '', one.message) : [],
  );
  return [targets.savedMany(kept), clashes.length > 0 ? targets.notSaved(clashes.join(', ')) : '', ...refused]
    .filter(Boolean)
    .join(' ');
}
