/**
 * Exports beside deals: attendance, calls, letters, forms, users. Parts of headers, then parts of
 * cells. A space is the beginning or the end of a word; signs are spaces. What stands behind `=` is
 * all of the text: a word such as “de” is in half of all headers.
 */
export const joins = {
  firstName: ' first name | given name ',
  lastName: ' last name | surname | family name ',
  /** When somebody came to a webinar, and when they left it. */
  entered: ' join time | joined | join date | entered | entry time | login time | first join',
  exited: ' leave time | left at | exit',
  /** How long they stayed. */
  stayed: ' in session | minutes watched| watch time| watched| viewed| attendance | attended minutes| view time',
  attended: ' attended | came | showed up | present | was at ',
  registered: ' registration| registered| sign up | signed up ',
  /** How long a call lasted: with talk alone, with ringing. */
  talk: ' talk| billsec| conversation| in call ',
  duration: ' duration| length | seconds | minutes | durat',
  ring: ' ring| wait| hold | queue | answer time ',
  /** The two sides of a call or a letter, and what belongs to the team. */
  from: ' from | caller| sender | source number | calling ',
  to: ' to | callee | destination| dialed| dialled| recipient| called | called number ',
  own: ' line | virtual | internal | extension | ext | did | our | trunk | operator | mailbox ',
  subject: ' subject ',
  /** What a number is that of. */
  order: ' order',
  payment: ' payment| transaction| charge',
  sent: ' sent ',
  mailed: ' sent | opened | opens | clicked | clicks | delivered | delivery | bounced | sent at ',
  clock: ' time | at | start time | call time ',
  /** A question that is answered with 0 to 10. */
  score: ' recommend| likely to | 0 10 | 0 to 10 | nps | promoter| how likely',
  // Parts of cells.
  out: ' outgoing | outbound | out ',
  in: ' incoming | inbound | in | received | reply | replied ',
  answered: ' answered | connected | completed | success| talked | accepted | ok ',
  missed:
    ' no answer | not answered | unanswered | busy | missed | cancel| failed | rejected | declined | voicemail | unsuccess| unavailable | abandoned | not connected ',
  bounced: ' bounce| undelivered | not delivered | failed | rejected | not sent | spam | error | draft | scheduled ',
  delivered: ' delivered | opened | read | clicked | sent ',
  mass: ' newsletter| broadcast| mass | bulk | campaign| mailing| digest ',
  absent: ' no show | noshow | absent | not attended | did not | missed | registered ',
  came: ' attended | present | joined | came ',
};
