/**
 * Words in headers that tell a log from a table of deals, as `fold` returns them, anywhere in a
 * header; `*` is the rest of a word. Two such headers make a log.
 */
export const logSigns = {
  calls:
    'talk time|duration|call length|ring time|ringing|wait time|hold time|waiting|recording*|caller*|callee*|call* id|call* type|call* score|call* cost|call* start|called number|dial*|extension|billsec|ivr|hang*up|queue|missed|answered by|disposition',
  letters:
    'subject|opens|clicks|clicked|open rate|click rate|bounced|email status|message id|email sent|mailing|unsubscribed',
  attendance:
    'join time|leave time|in session|minutes|watch time|watched|attended|attendance|attentiveness|is guest|approval status|original name',
};
