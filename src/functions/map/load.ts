import type { Schedules } from '../../core/time/schedule.ts';
import { MILESTONES } from '../../core/leads.ts';
import { PROMPTS, type Prompt, loadOf } from '../../core/load/load.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import type { Table } from '../table/table.ts';

/** What to ask whom about their load, as a table: a row for each prompt that fires, or one that says that none does; then what could not be checked. */
export function loadAnswer(leads: SheetLeads, schedules: Schedules, asOfDay: number, texts: Texts): Table {
  leads.expect(MILESTONES);
  const names = managerNames(leads);
  const { prompts, unchecked } = loadOf(leads, schedules, asOfDay);
  const { load: words } = texts;
  const [prompt = '', now = '', usual = '', question = ''] = words.titles;
  const questionOf = ({ prompt: id, work }: Prompt): string => {
    const [whole, then] = [work?.now, work?.usual].map((perWeek) => String(Math.round(perWeek ?? 0)));
    return fill(words.questions[id], { now: whole ?? '', usual: then ?? '' });
  };
  const rows = sortedNames(leads).flatMap((name) =>
    prompts
      .filter(({ manager }) => names[manager] === name)
      .map((found) => [name, words.prompts[found.prompt], found.now, found.usual, questionOf(found)]),
  );
  const nothing = rows.length > 0 ? [] : [[null, words.nothing]];
  const notes = PROMPTS.filter((id) => unchecked.includes(id)).map((id) => [
    null,
    words.prompts[id],
    null,
    null,
    new Map(Object.entries(words.unchecked)).get(id) ?? null,
  ]);
  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: prompt, format: 'text' },
      // Shares and days stand below each other.
      { title: now, format: 'pace' },
      { title: usual, format: 'pace' },
      { title: question, format: 'text' },
    ],
    rows: [...rows, ...nothing, ...notes],
  };
}
