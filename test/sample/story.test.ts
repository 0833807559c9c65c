import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LAST_DAY } from '../../playground/sample/calendar.ts';
import type { Language } from '../../playground/sample/model.ts';
import { schoolLeads } from '../../playground/sample/school.ts';
import { storiesOf, type Story } from '../../playground/sample/story.ts';
import { tabAt } from './read.ts';

const leads = schoolLeads();
const rows = storiesOf(leads).map((story, row) => ({ row, story, lead: leads[row] ?? raise(row) }));
const payers = rows.filter(({ lead }) => lead.paid !== null);
const calledOf = (isWon: boolean) =>
  rows.filter(({ lead, story }) => (lead.status === 'won') === isWon && story.call !== null);

function raise(row: number): never {
  throw new Error(`no lead ${row}`);
}
function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Those who paid, or finished, so long before the last day that the days asked about are over. */
function ripe(from: (row: (typeof rows)[number]) => number | null, days: number): typeof rows {
  return payers.filter((row) => (from(row) ?? Infinity) + days <= LAST_DAY);
}

describe('the columns after L', () => {
  test.each<[Language, string]>([
    ['en', 'eb800f49995200840e28aac492b851c3c88ceb88a08ccd9e5111b38078e3d99c'],
    ['ru', '52c9a8daadceb220b25afe2b0ad3b75e4082c6991651d9e61462b68736f24380'],
  ])('leave A to L in %s as they were before them', (language, digest) => {
    const before = tabAt(language, 0).cells.map((cells) => cells.slice(0, 12));
    expect(createHash('sha256').update(JSON.stringify(before)).digest('hex')).toBe(digest);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(storiesOf(leads)).toEqual(rows.map(({ story }) => story));
    expect(storiesOf(leads, 1)).not.toEqual(rows.map(({ story }) => story));
  });

  test('tell of nothing before its time or after the last day', () => {
    for (const { story, lead } of rows) {
      const dates = [story.call, story.left, story.finished, story.result].filter((date) => date !== null);
      for (const date of dates) expect(date).toBeGreaterThan(lead.created);
      for (const date of dates) expect(date).toBeLessThan(LAST_DAY + 1);
      for (const date of [story.left, story.finished])
        if (date !== null) expect(date).toBeGreaterThan(lead.paid ?? NaN);
      if (story.result !== null) expect(story.result).toBeGreaterThan(story.finished ?? NaN);
      expect(story.left !== null && story.finished !== null).toBe(false);
    }
  });

  test('count emails and calls of those who were called only', () => {
    for (const { story } of rows) {
      expect([story.emailsBeforeCall, story.calls].map((value) => value === null)).toEqual(
        [story.call, story.call].map((value) => value === null),
      );
      expect(story.calls ?? 1).toBeGreaterThanOrEqual(1);
    }
  });

  test('have those who paid called sooner, after fewer emails', () => {
    const emails = (isWon: boolean): number => mean(calledOf(isWon).map(({ story }) => story.emailsBeforeCall ?? NaN));
    const wait = (isWon: boolean): number => {
      const hours = calledOf(isWon).map(({ story, lead }) => ((story.call ?? NaN) - lead.created) * 24);
      return hours.sort((a, b) => a - b)[Math.floor(hours.length / 2)] ?? NaN;
    };
    expect(emails(false) - emails(true)).toBeGreaterThan(0.3);
    expect(emails(false) - emails(true)).toBeLessThan(1.2);
    expect(wait(true)).toBeLessThan(wait(false));
  });

  test('let 5 to 10 % of the payers go within 90 days', () => {
    const inTime = ({ story, lead }: (typeof rows)[number]): boolean =>
      story.left !== null && story.left - (lead.paid ?? NaN) <= 90;
    const left = share(
      ripe(({ lead }) => lead.paid, 90),
      inTime,
    );
    expect(left).toBeGreaterThan(0.05);
    expect(left).toBeLessThan(0.1);
  });

  test('let about 70 % finish, 60 to 120 days after the payment', () => {
    const finished = payers.filter(({ story }) => story.finished !== null);
    for (const { story, lead } of finished) {
      expect((story.finished ?? NaN) - (lead.paid ?? NaN)).toBeGreaterThanOrEqual(60);
      expect((story.finished ?? NaN) - (lead.paid ?? NaN)).toBeLessThanOrEqual(120);
    }
    const all = share(
      ripe(({ lead }) => lead.paid, 120),
      ({ story }) => story.finished !== null,
    );
    expect(all).toBeGreaterThan(0.65);
    expect(all).toBeLessThan(0.75);
  });

  test('give about 60 % of those who finished a result within 90 days, and leave some still waiting', () => {
    const asked = ripe(({ story }) => story.finished, 90);
    const inTime = share(asked, ({ story }) => (story.result ?? Infinity) - (story.finished ?? NaN) <= 90);
    expect(inTime).toBeGreaterThan(0.53);
    expect(inTime).toBeLessThan(0.67);
    expect(payers.filter(({ story }) => story.finished !== null).length - asked.length).toBeGreaterThan(20);
  });

  test('have an NPS near +40 from some of those who were asked', () => {
    const scores = rows.flatMap(({ story }) => story.nps ?? []);
    for (const score of scores) expect(Number.isInteger(score) && score >= 0 && score <= 10).toBe(true);
    const nps = 100 * (share(scores, (score) => score >= 9) - share(scores, (score) => score <= 6));
    expect(nps).toBeGreaterThan(30);
    expect(nps).toBeLessThan(50);
    expect(scores.length).toBeGreaterThan(50);
    expect(scores.length).toBeLessThan(payers.length);
  });

  test('name for about 8 % of the leads a client who had paid before', () => {
    const brought = rows.filter(({ story }) => story.referredBy !== null);
    expect(brought.length / rows.length).toBeGreaterThan(0.06);
    expect(brought.length / rows.length).toBeLessThan(0.1);
    const friend = (story: Story) => leads[story.referredBy ?? NaN];
    for (const { story, lead } of brought) expect(friend(story)?.paid ?? NaN).toBeLessThan(lead.created);
  });

  test.each<Language>(['en', 'ru'])('write in %s a friend by the name or the ID of an earlier row', (language) => {
    const cells = tabAt(language, 0).cells.slice(1);
    const known = new Set(cells.flatMap((row) => [row[0], row[1]]));
    const friends = cells.flatMap((row) => row[19] ?? []);
    expect(friends.filter((friend) => !known.has(friend))).toEqual([]);
    expect(new Set(friends.map((friend) => typeof friend))).toEqual(new Set(['string', 'number']));
  });
});
