/** What may be meant and is asked: the number of all deals, or of those that were won; who left, or who stayed. By id. */
export const kpiHints = {
  sales: 'deals|orders|deal count|number of deals',
  revenue: 'sales volume|gmv|money',
  meetings: 'demo|demos|calls and meetings',
  retention: 'churn|churn rate|customer churn',
};
