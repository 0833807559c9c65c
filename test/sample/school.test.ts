import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../playground/sample/calendar.ts';
import type { SampleLead } from '../../playground/sample/lead.ts';
import { schoolLeads } from '../../playground/sample/school.ts';
import type { SellerKey } from '../../playground/sample/sellers.ts';

const leads = schoolLeads();
const won = leads.filter((lead) => lead.status === 'won');

function share(rows: readonly SampleLead[], holds: (lead: SampleLead) => boolean): number {
  return rows.filter(holds).length / rows.length;
}
function of(seller: SellerKey): readonly SampleLead[] {
  return leads.filter((lead) => lead.seller === seller);
}
function conversion(seller: SellerKey): number {
  return share(of(seller), (lead) => lead.status === 'won');
}
function averageCheck(seller: SellerKey): number {
  const amounts = of(seller).flatMap((lead) =>
    lead.paid !== null && typeof lead.amount === 'number' ? [lead.amount] : [],
  );
  return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
}
function medianOf(seller: SellerKey, value: (lead: SampleLead) => number | null): number {
  const values = of(seller).flatMap((lead) => value(lead) ?? []);
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
const regulars: readonly SellerKey[] = ['noisy', 'quiet', 'slow', 'returns', 'adverts', 'even', 'steady'];
function others(seller: SellerKey): SellerKey[] {
  return regulars.filter((other) => other !== seller);
}

describe('the sample school', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(schoolLeads()).toEqual(leads);
    expect(schoolLeads(1)).not.toEqual(leads);
  });

  test('has 1,200 leads of eight people over nine months', () => {
    expect(leads).toHaveLength(1200);
    expect(new Set(leads.flatMap((lead) => lead.seller ?? [])).size).toBe(8);
    const month = (lead: SampleLead): string => new Date((lead.created - 25569) * 86_400_000).toISOString().slice(0, 7);
    expect([...new Set(leads.map(month))]).toEqual(
      ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((number) => `2026-${number}`),
    );
  });

  test('has ids that count on', () => {
    expect(leads.map((lead) => lead.id)).toEqual(leads.map((_, row) => 1001 + row));
  });

  test('has another client in each lead, but for some who paid before and pay again', () => {
    const firsts = new Map(leads.map((lead) => [lead.client, lead] as const).reverse());
    const again = leads.filter((lead) => firsts.get(lead.client) !== lead);
    for (const lead of again) {
      expect(lead.created).toBeGreaterThan(firsts.get(lead.client)?.paid ?? Infinity);
      expect(lead.paid).not.toBeNull();
    }
    expect(again.length).toBeGreaterThan(20);
    expect(again.length).toBeLessThan(won.length / 5);
  });

  test('is sorted by creation and ends on its last day', () => {
    expect(leads.map((lead) => lead.created)).toEqual(leads.map((lead) => lead.created).sort((a, b) => a - b));
    expect(leads[0]?.created).toBeGreaterThanOrEqual(FIRST_DAY);
    expect(Math.floor(leads.at(-1)?.created ?? 0)).toBe(LAST_DAY);
  });

  test('knows nothing of what happens after its last day', () => {
    const dates = leads.flatMap((lead) => [
      lead.created,
      lead.reply,
      lead.webinar,
      lead.meeting,
      lead.paid,
      lead.refunded,
    ]);
    expect(Math.max(...dates.map((date) => date ?? 0))).toBeLessThan(LAST_DAY + 1);
  });

  test('has every event after the creation, except one planted payment', () => {
    for (const lead of leads) {
      for (const date of [lead.reply, lead.webinar, lead.meeting]) {
        if (date !== null) expect(date).toBeGreaterThan(lead.created);
      }
      if (lead.refunded !== null) expect(lead.refunded - (lead.paid ?? NaN)).toBeGreaterThan(0);
    }
    expect(leads.filter((lead) => lead.paid !== null && lead.paid <= lead.created)).toHaveLength(1);
  });

  test('returns money within 30 days or not at all', () => {
    const refunds = leads.filter((lead) => lead.refunded !== null);
    expect(refunds.length).toBeGreaterThan(10);
    for (const lead of refunds) expect((lead.refunded ?? 0) - (lead.paid ?? 0)).toBeLessThanOrEqual(30);
  });

  test('has a payment date for won deals only, and a price for each of them', () => {
    expect(leads.filter((lead) => lead.paid !== null && lead.status !== 'won')).toEqual([]);
    expect(won.filter((lead) => lead.amount === null)).toEqual([]);
  });

  test('converts between 20 and 25 percent', () => {
    const overall = won.length / leads.length;
    expect(overall).toBeGreaterThan(0.2);
    expect(overall).toBeLessThan(0.25);
  });

  test('has closed the old deals and keeps the fresh ones open', () => {
    const isOpen = (lead: SampleLead): boolean => lead.status === 'open' || lead.status === 'new';
    expect(
      share(
        leads.filter((lead) => lead.created < LAST_DAY - 90),
        isOpen,
      ),
    ).toBeLessThan(0.1);
    expect(
      share(
        leads.filter((lead) => lead.created > LAST_DAY - 14),
        isOpen,
      ),
    ).toBeGreaterThan(0.5);
    expect(leads.some((lead) => lead.status === 'new')).toBe(true);
  });

  test('comes mostly in working hours and sometimes at night', () => {
    const hour = (lead: SampleLead): number => (lead.created % 1) * 24;
    expect(share(leads, (lead) => hour(lead) >= 8 && hour(lead) < 23)).toBeGreaterThan(0.9);
    expect(leads.some((lead) => hour(lead) < 6)).toBe(true);
  });

  test('is answered in minutes by most and never by a few', () => {
    const silent = share(leads, (lead) => lead.reply === null);
    expect(silent).toBeGreaterThan(0.02);
    expect(silent).toBeLessThan(0.1);
    expect(leads.some((lead) => lead.reply !== null && lead.reply - lead.created > 2)).toBe(true);
  });
});

describe('the story of the boards', () => {
  test('the noisy one has most leads and most sales, and the lowest conversion', () => {
    for (const other of others('noisy')) {
      expect(of('noisy').length).toBeGreaterThan(2 * of(other).length);
      expect(of('noisy').filter((lead) => lead.status === 'won').length).toBeGreaterThan(
        of(other).filter((lead) => lead.status === 'won').length,
      );
      expect(conversion('noisy')).toBeLessThan(conversion(other));
    }
  });

  test('the quiet one has the fewest leads of the regulars and the highest conversion', () => {
    for (const other of others('quiet')) {
      expect(of('quiet').length).toBeLessThan(of(other).length);
      expect(conversion('quiet')).toBeGreaterThan(conversion(other) + 0.1);
    }
  });

  test('the newcomer has one lead, and it paid', () => {
    expect(of('newcomer').map((lead) => lead.status)).toEqual(['won']);
  });

  test('the slow one waits longest for the biggest checks', () => {
    const days = (lead: SampleLead): number | null => (lead.paid === null ? null : lead.paid - lead.created);
    for (const other of others('slow')) {
      expect(averageCheck('slow')).toBeGreaterThan(1.4 * averageCheck(other));
      expect(medianOf('slow', days)).toBeGreaterThan(1.5 * medianOf(other, days));
    }
  });

  test('the clients of one person ask for their money back', () => {
    const refunds = (seller: SellerKey): number =>
      share(
        of(seller).filter((lead) => lead.paid !== null),
        (lead) => lead.refunded !== null,
      );
    for (const other of others('returns')) expect(refunds('returns')).toBeGreaterThan(refunds(other) + 0.1);
  });

  test('one person gets mostly leads from adverts, which pay less often', () => {
    const adverts = (lead: SampleLead): boolean => lead.source === 'adverts';
    for (const other of others('adverts')) {
      expect(share(of('adverts'), adverts)).toBeGreaterThan(share(of(other), adverts) + 0.2);
    }
    const paid = (source: SampleLead['source']): number =>
      share(
        leads.filter((lead) => lead.source === source),
        (lead) => lead.status === 'won',
      );
    expect(paid('adverts')).toBeLessThan(paid('search'));
    expect(paid('referral')).toBeGreaterThan(paid('search'));
  });
});

describe('the cells as people leave them', () => {
  test.each<[string, number, (lead: SampleLead) => boolean]>([
    ['rows without a manager', 3, (lead) => lead.seller === null],
    ['paid deals without a payment date', 2, (lead) => lead.status === 'won' && lead.paid === null],
    ['payments before the creation', 1, (lead) => lead.paid !== null && lead.paid < Math.floor(lead.created)],
    ['amounts in words', 1, (lead) => lead.amount === 'text'],
    ['names with a space after them', 1, (lead) => lead.typing === 'trailing space'],
  ])('%s: %i', (_, count, holds) => {
    expect(leads.filter(holds)).toHaveLength(count);
  });

  test('spoil nothing of the newcomer and the quiet one', () => {
    for (const lead of [...of('newcomer'), ...of('quiet')]) {
      expect(lead.typing).toBe('clean');
      expect(lead.amount).not.toBe('text');
      expect(lead.status === 'won').toBe(lead.paid !== null);
    }
  });
});
