import type { evidenceWords as english } from '../../../en/recognised/tables/evidenceWords.ts';

export const evidenceWords: typeof english = {
  asOf: 'На дату|по состоянию на',
};
