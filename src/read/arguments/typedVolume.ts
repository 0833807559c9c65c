import { KpiError } from '../../core/errors.ts';
import { KIND_OF, type VolumeKpi } from '../../core/kpis/kpi.ts';
import { MILESTONES } from '../../core/leads.ts';
import { ROADS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { fold, nearest } from '../cells/fold.ts';
import { ownNumberId } from '../leads/ownNumbers.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { NUMBER_IDS, recognise, wordsOf } from '../table/headers.ts';
import { milestoneNamed } from './milestoneNamed.ts';

/** The patterns of `sum of Hours at paid`: what is done with a column, and where it is dated. */
function volumeForms(): { readonly of: RegExp; readonly at: RegExp } {
  const [sum, average, of, at] = (['sum', 'average', 'of', 'at'] as const).map((word) =>
    wordsPattern(ROADS.map((roads) => roads[word])),
  );
  return {
    of: new RegExp(`^(?:(${sum})|${average})\\s+(?:(${of})\\s+)?(.+)$`, 'i'),
    at: new RegExp(`^(.+)\\s+${at}\\s+(.+?)$`, 'i'),
  };
}

let forms: ReturnType<typeof volumeForms> | null = null;

/**
 * The sum or average of a number column of the table at a milestone, as a person typed it: `sum of
 * Hours at paid`; at the payment where none is named.
 *
 * @returns Null for a text of another form.
 * @throws KpiError `kpi-column-unknown`, and those of {@link milestoneNamed}.
 */
export function typedVolume(text: string, leads: SheetLeads): VolumeKpi | null {
  forms ??= volumeForms();
  const [, sum, of, rest = ''] = forms.of.exec(text.trim()) ?? [];
  if (rest === '') return null;
  const [, header = rest, at] = columnOf(rest, leads) === null ? (forms.at.exec(rest) ?? []) : [];
  const column = columnOf(header, leads);
  if (column === null) {
    const known = leads.reading.table.headers.filter((one) => one !== '' && columnOf(one, leads) !== null);
    const near = nearest(header, known) ?? known.find((one) => isForm(one, header)) ?? null;
    // Without "of" or "at" it may be a name with a slip: average chek.
    if (of === undefined && at === undefined && near === null) return null;
    throw new KpiError('kpi-column-unknown', { found: header, nearest: near, known });
  }
  const measure = sum === undefined ? 'average' : 'sum';
  const to = at === undefined ? 'paid' : milestoneNamed(nominative(at, leads), leads);
  const kind = KIND_OF[measure];
  return {
    id: text.trim(),
    measure,
    to: [to],
    column,
    unit: 'money',
    better: 'higher',
    kind,
    lessRefunds: false,
    orElse: null,
  };
}

/** Whether a word is another form of a header, which differs in its last letters: «Часов» is «Часы». */
function isForm(one: string, other: string): boolean {
  const [stem, word] = [fold(one).slice(0, -1), fold(other)];
  return stem.length >= 3 && word.startsWith(stem) && word.length <= stem.length + 3;
}

/** The id of the number column with that header or known name. */
function columnOf(header: string, leads: SheetLeads): string | null {
  const known = recognise(header);
  const id = NUMBER_IDS.find((one) => one === known) ?? ownNumberId(header);
  return leads.number(id) === null ? null : id;
}

/** A milestone in another case, which differs in its last letter: «оплате» is «оплата». */
function nominative(text: string, leads: SheetLeads): string {
  const stem = fold(text).slice(0, -1);
  const words = MILESTONES.flatMap((id) => (leads.milestone(id) === null ? [] : wordsOf(id)));
  if (stem.length < 4 || recognise(text) !== null) return text;
  return words.find((word) => word.length === stem.length + 1 && fold(word).startsWith(stem)) ?? text;
}
