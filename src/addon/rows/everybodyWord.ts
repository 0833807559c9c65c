import { foldName } from '../../read/cells/fold.ts';
import { spellingsOfWord, wordText } from '../../read/tabs/tabWords.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from './leadData.ts';

/**
 * The word that stands for the whole team in a cell: one that is nobody's name, in the
 * spreadsheet's language if possible.
 */
export function everybodyWord(data: LeadData | null, { host }: Asked): string {
  const names = new Set(data?.leads.managers.names.map(foldName));
  const words = [wordText('targets', 'everybody', host.texts), ...spellingsOfWord('targets', 'everybody')];
  return words.find((word) => !names.has(foldName(word))) ?? '';
}
