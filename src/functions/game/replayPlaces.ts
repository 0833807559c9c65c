import { type Places, effortVerdict, placesBy, placesByEffort, placesByScore } from '../../core/pay/replay.ts';
import type { Period } from '../../core/time/period.ts';
import { type Texts, fill } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { ReplayLine } from './replayLineOf.ts';

/** The place of each manager, by code: by the rules, by the balanced Score, by effort alone. */
export interface ReplayPlaces {
  readonly rules: Places;
  readonly score: Places;
  readonly effort: Places;
}

/** The places over the months. Where no month is over yet, there are none by Score and effort. */
export function replayPlaces(
  leads: SheetLeads,
  byCode: readonly ReplayLine[],
  months: readonly Period[],
  asOfDay: number,
): ReplayPlaces {
  const rules = placesBy(byCode.map(({ total }) => total));
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return { rules, score: [], effort: [] };
  const timeframe = { period: { fromDay: first.fromDay, toDay: last.toDay }, asOfDay };
  return { rules, score: placesByScore(leads, timeframe), effort: placesByEffort(leads, timeframe) };
}

/** Whether effort alone would have won, as a sentence. */
export function effortNote(
  { rules, score, effort }: ReplayPlaces,
  names: readonly string[],
  { replay: words }: Texts,
): string {
  const { kind, manager } = effortVerdict(rules, score, effort);
  const placeText = (by: Places): string => String(by[manager] ?? '–');
  const facts = { name: names[manager] ?? '', score: placeText(score), rules: placeText(rules) };
  return fill(words.verdicts[kind], facts);
}
