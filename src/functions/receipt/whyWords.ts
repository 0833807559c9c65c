import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { type Kpi, isRoad } from '../../core/kpis/kpi.ts';
import { LATER_THAN } from '../../core/kpis/milestones.ts';
import type { Why } from '../../core/receipt/receiptLine.ts';
import { civilOf } from '../../core/time/days.ts';
import { groupedNumber } from '../../i18n/groupedNumber.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { milestoneNames } from '../../read/arguments/milestonesArgument.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { RowsBehind } from '../../read/receipt/rowsBehind.ts';
import { valueText } from '../table/valueText.ts';
import { leadNotes } from './leadNotes.ts';
import type { ReceiptRow, RestOf } from './receiptRows.ts';

/** What is said of a receipt. */
export interface ReceiptWords {
  why(row: ReceiptRow): string;
  restWords(of: RestOf): string;
}

/** The words of a receipt. @param kpi Null for points. */
export function whyWords(
  leads: SheetLeads,
  kpi: Kpi | null,
  { asOfDay }: Timeframe,
  behind: RowsBehind,
  texts: Texts,
): ReceiptWords {
  const { whys, further, nobody, rest, or } = texts.receipt;
  const nameOf = stepNames(leads, texts);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(or);
  const lastDay = dayText(asOfDay, texts);
  const facts = {
    from: kpi !== null && isRoad(kpi) ? names(kpi.from) : '',
    to: kpi === null ? '' : names(kpi.to),
    unless: kpi !== null && isRoad(kpi) ? names(kpi.unless) : '',
    column: kpi === null || isRoad(kpi) ? '' : columnName(kpi.column === 'nps_points' ? 'nps' : kpi.column, texts),
  };
  const notesOf = leadNotes(leads, behind, texts);
  const sentenceOf = (why: Why, rule: string | null): string => {
    const { code, days = 0, limit = 0, day = NaN, amount = 0, share = 0 } = why;
    return fill(whys[code], {
      ...facts,
      ...(rule === null ? {} : { to: rule, rule, column: rule }),
      days: String(days),
      limit: String(limit),
      day: dayText(day, texts),
      time: valueText(days, 'hours', texts),
      amount: groupedNumber(amount, 2, texts),
      share: valueText(share, 'share', texts),
    }).trim();
  };
  // Most rows say one of few things.
  const known = new Map<string, string>();
  const whyText = (why: Why, rule: string | null): string => {
    const key = [why.code, why.days, why.limit, why.day, why.amount, why.share, rule].join(' ');
    const text = known.get(key) ?? sentenceOf(why, rule);
    known.set(key, text);
    return text;
  };
  return {
    why({ because, row }: ReceiptRow): string {
      if (because.of === 'nobody') return fill(nobody[because.as], { day: lastDay });
      if (because.of === 'further') return fill(furtherText(because.as), { row: String(because.row) });
      const said = because.why.map((why) => whyText(why, because.rule));
      return [...said, ...notesOf(because.index, row)].join('; ');
    },
    restWords: (of) =>
      fill(rest[kpi === null && of === 'never' ? 'unearned' : of], { from: facts.from || facts.to, day: lastDay }),
  };

  function furtherText(as: string): string {
    const [, text = further['id-repeated']] = Object.entries(further).find(([key]) => key === as) ?? [];
    return text;
  }
}

/** The name of each step, also of those that follow from others. */
function stepNames(leads: SheetLeads, texts: Texts): (id: string) => string {
  const nameOf = milestoneNames(leads, texts);
  const derived = new Map(Object.entries(texts.receipt.steps));
  return (id) => derived.get(id.startsWith(LATER_THAN) ? 'later' : id) ?? nameOf(id);
}

/** `3 Nov 2026`; blank for a day that nobody knows. */
function dayText(serial: number, { receipt }: Texts): string {
  if (!Number.isFinite(serial)) return '';
  const { year, month, day } = civilOf(serial);
  return fill(receipt.date, {
    day: String(day),
    month: receipt.months.split('|')[month - 1] ?? '',
    year: String(year),
  });
}
