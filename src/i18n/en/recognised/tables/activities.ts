/**
 * Activities, each by parts of its text. The first activity that fits counts. A space is the
 * beginning or the end of a word. Latin letters have no accents.
 */
export const activities = {
  refunded: 'refund|chargeback',
  proposal: 'proposal|quote|invoice|offer',
  paid: 'payment|paid|purchase',
  call: ' call| phone call',
  email: 'email|e mail|e-mail|e -mail|letter',
  webinar: 'webinar',
  meeting: 'meeting|consultation|demo|zoom',
  created: 'new lead|lead created|application|inquiry|request|signup|sign up|sign-up',
  lost: 'lost|reject|refus',
  left: 'churn|unsubscrib',
  finished: 'finished|graduat|completed course',
  result: 'result',
  response: 'reply|replied|response',
  /** What did not happen, or not yet. */
  not: ' not | no |missed|waiting|cancel|planned',
};
