import { expect, test } from 'vitest';
import { areCallResults } from '../../../src/read/cells/areCallResults.ts';

test.each([
  ['a log of calls', 'Отвечен|Пропущен|Недозвон', true],
  ['calls that went well', 'Успешный звонок|Не дозвонились', true],
  ['a program for calls', 'Answered|No answer|Busy|Voicemail left|Completed', true],
  ['letters', 'Delivered|Bounced', true],
  ['leads that are called', 'New|No answer|Interested|Enrolled', false],
  ['leads with one answered', 'New|Answered|Interested|Sold|Lost', false],
  ['leads that nobody reached', 'No answer|Voicemail', false],
  ['nothing', '', false],
])('%s', (_what, words, expected) => expect(areCallResults(words.split('|'))).toBe(expected));

test('numbers and boxes are no words', () => expect(areCallResults([1, true, null, 'Answered'])).toBe(true));
