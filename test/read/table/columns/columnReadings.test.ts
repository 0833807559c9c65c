import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { cellEvidence } from '../../../../src/read/table/columns/cellEvidence.ts';
import { columnReadings } from '../../../../src/read/table/columns/columnReadings.ts';
import { headerSense } from '../../../../src/read/table/columns/headerSense.ts';
import { CELLS } from '../../../support/columnOf.ts';
import { placeIn } from '../../../support/found.ts';

const evidence = (cells: readonly Cell[]) => cellEvidence(cells, placeIn());
const best = (header: string, kind: string): string | undefined =>
  columnReadings(headerSense(header), evidence(CELLS[kind] ?? []))[0]?.as;

describe('words and cells together', () => {
  test.each<[why: string, header: string, cells: string, as: string | undefined]>([
    ['a payment above days is a day', 'Payment', 'dates', 'paid'],
    ['a payment above sums is money', 'Payment', 'sums', 'amount'],
    ['a payment above yes and no has happened', 'Payment made', 'flags', 'paid'],
    ['a hint needs a word for a day', 'Contract', 'dates', undefined],
    ['a person who did something', 'Sold by', 'names', 'manager'],
    ['but not who made the record', 'Created by', 'names', undefined],
    ['words of a status are no person, and no status by themselves', 'Manager', 'statuses', undefined],
    ['a day to come is a plan by its words', 'Expected payment', 'dates', 'plan'],
    ['and by its cells', 'Signed on', 'later_dates', 'plan'],
    ['a birthday is no day of the data', 'Date of birth', 'birth_dates', 'birthday'],
    ['a discount is no price', 'Discount amount', 'sums', 'other'],
    ['a share is no money', 'Payment', 'percents', undefined],
    ['a state above codes is a place', 'Deal state', 'states', undefined],
    ['a status of something unknown is none of the deal', 'Marital status', 'words', undefined],
    ['what a client has is no client', 'Client mood', 'words', undefined],
    ['a detail of a payment is no payment', 'Payment method', 'words', 'other'],
    ["a manager's email is nobody's", 'Manager email', 'emails', 'other'],
    ['a number sign is an id', 'Order\n#', 'numbers', 'id'],
    ['in any language', 'Nº do pedido', 'words', 'id'],
    ['as the number of one thing is', 'Número de pedido', 'numbers', 'id'],
    ['but not a count', '# of calls', 'numbers', 'calls'],
    ['nor a number of many', 'Número de pagos', 'numbers', 'other'],
    ['the number of a sale is no sum', 'N.º de venta', 'sums', 'id'],
    ["a user's id is a client's", 'idПользователя', 'numbers', 'client_id'],
    ['a day in German', 'Tag', 'dates', 'created'],
    ['and a tag in English', 'Tag', 'words', 'other'],
    ['a change of stage', 'Datum des Wechsels', 'dates', 'modified'],
    ['why it was lost is no status', 'Why lost', 'statuses', 'other'],
    ['notes are no status', 'Remarks', 'statuses', 'other'],
    ['a consent is no answer to a lead', 'Согласны ли вы на обработку данных?', 'flags', 'other'],
    ['nor an address', 'Do not email', 'flags', 'other'],
    ['a question for the name', 'Как вас зовут?', 'names', 'client'],
    ['both ends of a deal are its status', 'Won / Lost', 'statuses', 'status'],
    ['the price of a piece of an order is not its sum', 'Lineitem price', 'sums', 'other'],
    ['what was billed is money', 'Facturado', 'sums', 'amount'],
    ['an offer that was signed is a sale', 'Angebot unterschrieben', 'dates', 'paid'],
    ['in any language', 'Proposal signed', 'dates', 'paid'],
    ['one that was sent is none', 'Angebot gesendet', 'dates', 'proposal'],
    ['a talk about a sale is no sale', 'Verkaufsgespräch', 'dates', 'meeting'],
    ['the genitive is the sale', 'Datum des Verkaufs', 'dates', 'paid'],
    ['nor is one that closes', 'Abschlussgespräch', 'dates', 'meeting'],
    ['the number of a ticket is no sum', 'Ticket ID', 'sums', undefined],
    ['words that nobody knows say nothing', 'Zork', 'dates', undefined],
  ])('%s: %j above %s', (_why, header, cells, as) => expect(best(header, cells)).toBe(as));

  test('a few words of a status, again and again, below a word for a deal are its status', () => {
    const statuses = CELLS['statuses'] ?? [];
    const asOf = (header: string, cells: readonly Cell[]) =>
      columnReadings(headerSense(header), evidence(cells))[0]?.as;
    expect([asOf('Deal', statuses), asOf('Deal', [...statuses, ...statuses])]).toEqual([undefined, 'status']);
  });

  test('a name above numbers of orders is their id, as shops write it', () => {
    const asOf = (cells: readonly Cell[]) => columnReadings(headerSense('Name'), evidence(cells))[0]?.as;
    expect([asOf(['#1001', '#1002', '#1003']), asOf(['Al Rice', 'Bo Ross', '#1003'])]).toEqual(['id', 'client']);
  });

  test('the best comes first', () => {
    const weights = columnReadings(headerSense('Source of the client'), evidence(CELLS['words'] ?? [])).map(
      ({ weight }) => weight,
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
