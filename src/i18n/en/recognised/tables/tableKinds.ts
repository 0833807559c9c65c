/**
 * Headers that tell which kind of table it is: a list of sales, a history of stages, a daily report.
 * Each is a whole header, as `fold` returns it.
 */
export const tableKinds = {
  /** A day, and nothing of what happened on it: where it is the only date, it may be that of a sale. */
  day:
    'date|day|date and time|date time|datetime|timestamp|when|time|order date|date of order' +
    '|order day|transaction date|invoice date|deal date|date of deal|report date',
  /** When a lead entered a stage, in a history of stages. */
  entered:
    'entered|entered at|entered on|entered date|date entered|stage entered|stage entered at' +
    '|entered stage|entered stage at|enter date|changed at|changed on|change date|date changed' +
    '|stage changed|stage changed at|stage change date|date of change|moved at|moved on' +
    '|move date|moved to stage|transition date|transitioned at|started at|start date|since' +
    '|from date|in stage since|edit date',
  /** When it left the stage. That decides nothing. */
  exited:
    'exited|exited at|exited on|exit date|date exited|left stage|left stage at|left at|until' +
    '|to date|ended at|end date|stage exited at|moved out|stage left at',
  /** The stage that was entered, beside the one before. */
  to: 'to stage|new stage|stage to|to status|new status|status to|new value|moved to',
  /** Counts of a day, in a daily report: calls, meetings, sales; and the money of the day. */
  calls: 'calls|dials|calls made|call count|outbound calls|cold calls',
  meetings: 'meetings|demos|appointments|consultations|meetings held|meetings done|demos held|visits',
  sales:
    'sales|deals|deals closed|deals won|closed deals|won deals|won|orders|units sold' +
    '|sales count|contracts|enrollments|enrolments|new customers',
  revenue: 'revenue|turnover|sales revenue|sales amount|revenue total|income|gmv',
  /** Counts that a daily report has as well. */
  other:
    'leads|new leads|applications|inquiries|emails|emails sent|letters|proposals|proposals sent' +
    '|quotes|connects|conversations|visitors|clicks|impressions|hours|refunds|cancellations',
  /** Why money went back, in a list of refunds; a list of deals says whose reason it is. */
  reason: 'reason|refund reason|reason for refund|reason of refund',
  /** Words around a count that change nothing: Number of calls. */
  around: 'number of|no of|count of|count|total|qty|quantity|per day|daily|made|pcs',
};
