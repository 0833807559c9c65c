/** What may be meant and is asked: the number of all deals, or of those that were won. By id. */
export const kpiHints = { sales: 'deals|orders|deal count|number of deals' };
