import { MILESTONES } from '../../core/leads.ts';
import { LOAD_PROMPTS, type LoadPrompt, loadOf } from '../../core/load/load.ts';
import type { Schedules } from '../../core/time/schedule.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * Who may have too much on their hands? The last 2 weeks of each manager against their own 8 weeks
 * before: work outside working hours, work on days off, days in a row with work, more work while
 * conversion falls. Only what surely changed, each with a question to ask: a reason to talk, no
 * diagnosis. Work is answers, calls, meetings and proposals. The chance of a target is not looked
 * at here.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param holidays Optional. The Team tab (days off, hours of work) or the Holidays tab. Left out:
 *   Monday to Friday, 9 to 19.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_LOAD(Deals!A:T) // => Paula Fox | Work outside working hours | 0.5 | 0.04 | What has to be done outside working hours, and what could wait or go to somebody else?
 * @example =KPI_LOAD(Deals!A:T, "2026-06-20") // => Victor Stone | Work on days off | 0.3636 | 0.0698 | What cannot wait until a working day, and could people take turns?
 * @customfunction
 */
export function KPI_LOAD(host: Host, data: Arg, as_of?: Arg, holidays?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const given = settingsOf({ holidays, tabs, tabs2 });
  const { texts } = host;
  const leads = leadsOf(data, host, given, as_of);
  const schedules = schedulesOf(given, leads, host);
  const lastDay = asOfDay(as_of, leads, host, true);
  const { titles } = texts.load;
  const columns: readonly Column<PromptLine>[] = [
    { title: columnName('manager', texts), format: 'text', cell: ({ name }) => name },
    { title: titles.prompt, format: 'text', cell: (line) => line.prompt },
    // Shares and days stand below each other.
    { title: titles.now, format: 'pace', cell: (line) => line.now },
    { title: titles.usual, format: 'pace', cell: (line) => line.usual },
    { title: titles.question, format: 'text', cell: (line) => line.question },
  ];
  return tableOf(columns, promptLines(leads, schedules, lastDay, texts));
}

/** A prompt that fires, a word that none does, or one that could not be checked. */
interface PromptLine {
  readonly name?: string;
  readonly prompt: string;
  readonly now?: number;
  readonly usual?: number | null;
  readonly question?: string | undefined;
}

/** The prompts of each manager, or a word that there are none; then what could not be checked. */
function promptLines(leads: SheetLeads, schedules: Schedules, asOfDay: number, texts: Texts): readonly PromptLine[] {
  const { load: words } = texts;
  leads.expect(MILESTONES);
  const names = managerNames(leads);
  const { prompts, unchecked } = loadOf(leads, schedules, asOfDay);
  const fired = sortedNames(leads).flatMap((name) =>
    prompts
      .filter(({ manager }) => names[manager] === name)
      .map((found): PromptLine => {
        const { now, usual } = found;
        return { name, prompt: words.prompts[found.prompt], now, usual, question: questionOf(found, texts) };
      }),
  );
  const why = new Map(Object.entries(words.unchecked));
  const skipped = LOAD_PROMPTS.filter((id) => unchecked.includes(id)).map((id): PromptLine => {
    return { prompt: words.prompts[id], question: why.get(id) };
  });
  return [...(fired.length > 0 ? fired : [{ prompt: words.nothing }]), ...skipped];
}

/** What to ask, with how many things were done a week where that is the point. */
function questionOf({ prompt, work }: LoadPrompt, { load: words }: Texts): string {
  const perWeek = (count: number | undefined): string => String(Math.round(count ?? 0));
  return fill(words.questions[prompt], { now: perWeek(work?.now), usual: perWeek(work?.usual) });
}
