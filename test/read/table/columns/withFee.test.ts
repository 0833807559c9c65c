import { expect, test } from 'vitest';
import { BLANK } from '../../../../src/read/table/columns/cellEvidence.ts';
import type { AssignedColumns } from '../../../../src/read/table/columns/assignColumns.ts';
import { withFee } from '../../../../src/read/table/columns/withFee.ts';

const numbers = { ...BLANK, kind: 'numbers' as const };

/** The choices where the first column is the amount, so surely. */
function asked(headers: string[], sure = 0.96, choices: AssignedColumns['choices'] = []): AssignedColumns['choices'] {
  const assigned = { columns: new Map([['amount', 0] as const]), certainty: new Map([[0, sure]]), choices, lost: [] };
  return withFee(
    assigned,
    headers,
    headers.map(() => numbers),
  ).choices;
}

const other = [{ id: 'amount', column: 0, others: [2] }] as const;

test.each([
  ['Budget', 'Commission'],
  ['Бюджет', 'Комиссия агентства'],
  ['Budget', 'Maklerprovision'],
  ['Бюджет', 'Комісія'],
])('“%s” beside “%s”: which of them is earned is asked', (budget, fee) =>
  expect(asked([budget, 'Zork', fee])).toEqual([{ id: 'amount', column: 0, others: [2] }]),
);

test.each<[why: string, choices: AssignedColumns['choices'], expected: AssignedColumns['choices']]>([
  ['a price is what is paid', asked(['Price', 'Zork', 'Commission']), []],
  ['a payment as well', asked(['Оплата', 'Zork', 'Комиссия']), []],
  ['a discount is nobody’s', asked(['Бюджет', 'Zork', 'Скидка']), []],
  ['a person or an export has said it', asked(['Budget', 'Zork', 'Commission'], 1), []],
  ['it is asked already', asked(['Budget', 'Commission', 'Price'], 0.5, other), other],
])('else nobody is asked: %s', (_why, choices, expected) => expect(choices).toEqual(expected));

test('and the column is less sure', () => {
  const assigned = {
    columns: new Map([['amount', 0] as const]),
    certainty: new Map([[0, 0.96]]),
    choices: [],
    lost: [],
  };
  expect(withFee(assigned, ['Budget', 'Commission'], [numbers, numbers]).certainty.get(0)).toBe(0.67);
});
