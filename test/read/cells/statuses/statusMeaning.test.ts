import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../src/read/cells/statuses/status.ts';
import { statusMeaning } from '../../../../src/read/cells/statuses/statusMeaning.ts';
import { statusOf } from '../../../../src/read/cells/statuses/statusOf.ts';

interface Word {
  readonly text: string;
  /** What it may mean; '' when a person has to say. */
  readonly meant: readonly string[];
  readonly read: string;
}

/** Words that people really have, with what they mean. `open` may be unpaid too. */
function words(file: string): readonly Word[] {
  const lines = readFileSync(new URL(`../../../corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [text = '', , meaning = ''] = line.split('\t');
    return { text, meant: meaning.split('|'), read: statusOf(text, null) ?? '' };
  });
}

const told = ({ text, meant, read }: Word): string => `${text}: ${meant.join(' or ')}, read as ${read}`;

describe.each([
  ['statuses.tsv', 200, true],
  ['statuses-more.tsv', 1700, false],
] as const)('the words of %s', (file, atLeast, isUnpaidOpen) => {
  const all = words(file);
  test('are many', () => expect(all.length).toBeGreaterThan(atLeast));

  test('none is read wrongly', () => {
    const isRight = ({ meant, read }: Word): boolean =>
      read === '' || meant.includes(read) || (isUnpaidOpen && read === 'unpaid' && meant.includes('open'));
    expect(all.filter((word) => !isRight(word)).map(told)).toEqual([]);
  });

  test('at most 3 % are not read', () => {
    const asked = all.filter(({ meant, read }) => read === '' && !meant.includes(''));
    expect(asked.length / all.length, asked.map(told).join('\n')).toBeLessThanOrEqual(0.03);
  });
});

describe('what denies and what comes first', () => {
  test.each<[string, Status | null]>([
    ['Lost to competitor', 'lost'],
    ['Went with competitor', 'lost'],
    ['Bought elsewhere', 'lost'],
    ['Contract signed', 'won'],
    ['Not signed yet', 'open'],
    ['Contract not signed', 'open'],
    ['Договор отправлен', 'open'],
    ['Nearly won', 'open'],
    ['Closed: paid', 'won'],
    ['Paid, order No. 5', 'won'],
    ['Enrolled in stream No 5', 'won'],
    ['Зачислен на поток № 5', 'won'],
    ['No, paid 5', 'won'],
    ['Оплачено 100%', 'won'],
    ['Оплачено 50 %', 'unpaid'],
    ['C1:WON', 'won'],
    ['6 - Won', 'won'],
    ['closedwon', 'won'],
    ['ClosedLost', 'lost'],
    ['notpaid', 'unpaid'],
    ["Didn't buy", 'lost'],
    ['Didn’t pay', 'unpaid'],
    ['Оплаты нет', 'unpaid'],
    ['Отказ от оплаты', 'lost'],
    ['Payment - received', 'won'],
    ['Demo - done', 'open'],
    ['Paid - waiting for the start', 'won'],
    ['Não pago', 'unpaid'],
    ['nao pago', 'unpaid'],
    ['Refund requested', null],
    ['Paid, then cancelled', null],
    ['Успешный', null],
    ['Успешный звонок', 'open'],
    ['Answered', null],
    ['Delivered', null],
    ['Доставлено', null],
    [`Paid ${'very '.repeat(20)}`, null],
    ['', null],
    ['✅', null],
    ['not', null],
  ])('%j is %s', (text, status) => expect(statusMeaning(text)).toBe(status));
});
