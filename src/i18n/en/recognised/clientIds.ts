/** The number or code of a client, as a header names it. */
export const clientIds: string =
  'client id|customer id|contact id|user id|student id|buyer id|account id|member id|person id|client number|customer number|client no|customer no|client code|customer code|customer key|client key|id client|id customer';
