import { foldName } from '../../read/cells/fold.ts';
import { spellingsOfWord, wordText } from '../../read/tabs/tabWords.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from './leadData.ts';

/**
 * What stands for the whole team in a cell: a word that is nobody's name, of the spreadsheet's
 * language when it can.
 */
export function everybodyWord(data: LeadData | null, { host }: Asked): string {
  const names = new Set(data?.leads.managers.names.map(foldName));
  const words = [wordText('targets', 'everybody', host.texts), ...spellingsOfWord('targets', 'everybody')];
  return words.find((word) => !names.has(foldName(word))) ?? '';
}
