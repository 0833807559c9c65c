import { type Texts, stepName } from '../../i18n/index.ts';
import { type Arg, isBlank, isGrid, single } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { milestoneNamed } from './milestoneNamed.ts';

/** Gives the name of each step of a road. The table's own milestones are named by their headers. */
export function milestoneNames(leads: SheetLeads, texts: Texts): (id: string) => string {
  const headers = new Map(leads.ownColumns().map(({ name, header }) => [name, header]));
  return (id) => headers.get(id) ?? stepName(id, texts);
}

/**
 * The milestones of a row, a column, or a text such as `created, webinar, paid` or
 * `created > webinar > paid`. Each comes once, in the order given. None when the argument is left
 * out.
 *
 * @throws KpiError those of {@link milestoneNamed}.
 */
export function milestonesNamed(arg: Arg, leads: SheetLeads): readonly string[] {
  const value = single(arg);
  const texts = isGrid(value)
    ? value.reduce((all, row) => [...all, ...row], [])
    : textsIn(isBlank(value) ? '' : String(value));
  const names = texts.filter((cell) => !isBlank(cell)).map((cell) => milestoneNamed(String(cell).trim(), leads));
  return [...new Set(names)];
}

/**
 * A text is split at arrows if it has any, else at commas, semicolons and line breaks: a header may
 * hold a comma.
 */
function textsIn(text: string): readonly string[] {
  const byArrow = text.split(/->|→|>/);
  return byArrow.length > 1 ? byArrow : text.split(/[,;\n]/);
}
