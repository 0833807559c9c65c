import { expect, test } from 'vitest';
import { callResults } from '../../../../src/read/cells/statuses/callResults.ts';

test.each([
  ['a log of calls', 'Отвечен|Пропущен|Недозвон', 'sure'],
  ['calls that went well', 'Успешный звонок|Не дозвонились', 'sure'],
  ['a program for calls', 'Answered|No answer|Busy|Voicemail left|Completed', 'sure'],
  ['letters', 'Delivered|Bounced', 'sure'],
  ['leads that are called', 'New|No answer|Interested|Enrolled', null],
  ['leads with one answered', 'New|Answered|Interested|Sold|Lost', null],
  ['leads that nobody reached', 'No answer|Voicemail', 'possible'],
  ['calls that may be leads', 'Completed|No answer|Busy', 'possible'],
  ['nothing', '', null],
])('%s', (_what, words, expected) => expect(callResults(words.split('|'))).toBe(expected));

test('numbers and boxes are no words', () => expect(callResults([1, true, null, 'Answered'])).toBe('sure'));
