import type { people as english } from '../../../en/recognised/people/people.ts';

export const people: typeof english = {
  and: 'және|мен|пен|бен',
  teams: 'команда|топ|бөлім|бөлімі|филиал|сату бөлімі|барлығы',
  gone: 'жұмыстан шықты|жұмыстан кетті|жұмыс істемейді|декретте|демалыста',
};
