import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../../src/i18n/index.ts';
import { milestoneNames, milestonesNamed } from '../../../src/read/arguments/milestonesArgument.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Webinar    | Paid       | Demo, online
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-04 | 2026-09-03`),
);

describe('the milestones of an argument', () => {
  test.each<[string, Arg, string[]]>([
    ['left out', '', []],
    ['blank cells', [['', '']], []],
    ['one', 'webinar', ['webinar']],
    ['commas', 'created, webinar,paid', ['created', 'webinar', 'paid']],
    ['semicolons and line breaks', 'created; webinar\npaid', ['created', 'webinar', 'paid']],
    ['arrows', 'created > webinar -> paid → webinar', ['created', 'webinar', 'paid']],
    ['arrows around a header with a comma', 'created > Demo, online > paid', ['created', 'demo, online', 'paid']],
    ['a row', [['Создан', '', 'Оплата']], ['created', 'paid']],
    ['a column', [['paid'], ['created']], ['paid', 'created']],
  ])('%s', (_title, arg, expected) => expect(milestonesNamed(arg, leads)).toEqual(expected));

  test('an unknown one is told', () =>
    expect(() => milestonesNamed('created, payd', leads)).toThrow(
      expect.objectContaining({ code: 'milestone-unknown', params: expect.objectContaining({ found: 'payd' }) }),
    ));
});

test('a step has its name in the language, one of the table’s own its header', () => {
  expect(['paid', 'demo, online'].map(milestoneNames(leads, TEXTS.en))).toEqual(['Paid', 'Demo, online']);
  expect(['paid'].map(milestoneNames(leads, TEXTS.ru))).toEqual(['Оплата']);
});
