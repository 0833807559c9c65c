/** What people call the built-in KPIs besides their names, by id. */
export const kpiWords = {
  /** No KPI of the list: how many leads were created. */
  leads: 'leads|lead count|leads count|number of leads|count of leads|new leads|inquiries|enquiries',
  conversion: 'close rate|closing rate|cr|conversion rate|conversion to payment|lead to sale conversion',
  sales:
    'deals won|won deals|closed deals|deals closed|number of sales|sales count|number of deals won|payments|orders paid',
  revenue: 'turnover|income|sales amount|sales revenue|total revenue',
  average_check:
    'average deal size|average deal|deal size|aov|average order value|average order|average sale|average bill',
  cycle: 'sales cycle|deal cycle|time to payment|time to close|time to sale|days to payment|length of deal',
  response: 'first response time|time to first response|speed to lead|reaction time',
  retention: 'retention rate',
  refunds: 'refund rate|share of refunds',
  repeat: 'repeat rate|repeat purchase rate|repeat sales',
  nps: 'net promoter score',
  win_rate: 'win ratio|won share',
  meeting_conversion: 'conversion of meetings|meeting to sale',
};
