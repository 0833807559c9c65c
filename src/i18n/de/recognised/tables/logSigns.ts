import type { logSigns as english } from '../../../en/recognised/tables/logSigns.ts';

export const logSigns: typeof english = {
  calls: 'gesprachsdauer|anrufdauer|dauer*|wartezeit|aufzeichnung|nebenstelle|anrufer|anrufrichtung|richtung|anrufart',
  letters: 'betreff|geoffnet|offnungen|klicks',
  attendance: 'beitrittszeit|austrittszeit|teilgenommen|teilnahme|minuten*',
};
