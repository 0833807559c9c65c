import type { RowList } from '../../addon/api/index.ts';

/** What stands for the whole team in a form: what a blank cell means there. */
export function everybodyOf({ fields }: RowList<'targets'>): string {
  return fields.find(({ name }) => name === 'who')?.usual ?? '';
}
