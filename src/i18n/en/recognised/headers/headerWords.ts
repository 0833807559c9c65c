/**
 * What the words of a header speak of. A header is a small sentence, and these are its words: each
 * list holds words or a few words in a row, folded and without accents; `*` is the rest of a word.
 * After `?` stands a word that only hints. Words with no meaning of their own are in `filler`.
 */
export const headerWords = {
  /** Who leads the client. */
  manager:
    'manager|managers|rep|reps|owner|agent|seller|salesperson|sales person|salesman|saleswoman|closer|advisor|adviser|consultant|executive|assignee|assigned|responsible|employee|officer|sdr|bdr|setter|sales rep|sales agent|sales manager|account manager|account executive|representative|coach|counselor|counsellor|?person|?user|?staff|?specialist|?expert|?operator|?curator|?mentor|exec|ae|mgr|associate|telecaller|tele caller|broker|realtor|team member|sales guy|outside sales|inside sales|handled by|handler|negotiator|bdm|csm|cashier|dealer|recruiter|sales engineer|trainer|loan officer|account owner|supervisor|coordinator|instructor|?teacher|staff member|booked by|crew member',
  /** Stands before or after what somebody did: Sold by, Who sold it. */
  by: 'by|who|whose',
  client:
    'client|clients|user id|customer|customers|buyer|student|pupil|learner|prospect|contact|contact person|account|purchaser|parent|patient|applicant|first name|last name|full name|?company|?business|?organization|?organisation|?topic|?deal name|?dealname|?name|attendee|attendees|guest|homeowner|home owner|tenant|recipient|payer|bill to|billing name|billed to|household|donor|subscriber|shopper|member|visitor|caller|insured|trainee|candidate|lessee|beneficiary|family|who bought|who paid|who purchased',
  source:
    'source|channel|campaign|utm*|medium|referral source|hear about us|heard about us|find us|?marketing|?traffic|come from|came from|find out|learn about us|heard of us|know about us|?origin|where from|referrer channel|?lead gen',
  product: 'product|products|course|item|sku|program|programme|plan name|tariff|package|service|?title|?offer',
  status:
    'status|statuscode|outcome|disposition|how did it end|how it ended|what came of it|verdict|?state|?result|?where|won lost|win loss|won or lost',
  stage: 'stage|phase|pipeline stage|?step|?funnel',
  id: 'id|ids|identifier|user id|number|no|code|uuid|guid|?ref|?reference|?key',
  email: 'email|e mail|mail|emails',
  phone: 'phone|mobile|tel|telephone|cell|whatsapp|fax|whats app|viber|telegram',
  currency: 'currency',
  activity: 'activity|event|what happened|what was done|?action',
  created:
    'created|create|creation|added|add|registered|registration|applied|application|applications|enquired|enquiry|enquiries|inquired|inquiry|inbound|submitted|submission|sign* up|signup|opt* in|engage*|timestamp|acquisition|acquired|lead in|opened|entered|entry|intake|arrived|?received|?open|?start|?started|?order|?ordered|request date|requested|contact us|contacted us|inquire|enquire|?came in|quote requested|quote request|request for quote|date logged|logged|captured|capture|first seen|joined|join|subscribed|opening|booked',
  /** A lead: over dates its day is the day of creation. */
  lead: 'lead|leads|request|requests',
  /** A deal: says nothing, but tells that the rest is about it. */
  deal: 'deal|deals|opportunity|opportunities|order|orders',
  response: 'response|responded|reply|replied|answer|answered|first contact|first touch',
  call: 'call|calls|called|phone call',
  webinar: 'webinar|webinars|masterclass|live session|?attended',
  meeting: 'meeting|meetings|demo|demos|consultation|consultations|appointment|?visit',
  proposal: 'proposal|proposals|quote|quotation|offer sent|invoice sent',
  paid: 'offer signed|proposal signed|quote signed|paid|pay|payment|payments|sold|sale|sales|won|purchase|purchased|purchases|bought|checkout|enrol*|collection|collected|deposit|?converted|?conversion|?signed|?cash|?contract|?agreement|charge|charged|settled|settlement|became customer|became a customer|buy|transferred|?transaction|?transactions|remittance|remitted|wire|?issued|became client|is customer',
  refunded: 'money back|paid back|refund|refunds|refunded|chargeback|money back',
  left: 'churn|churned|left|unsubscribed|cancelled subscription',
  finished: 'finished|graduated|graduation|completed|completion|?finish',
  lost: 'lost|rejected|rejection|declined|refused|refusal',
  closed: 'close|closed|closing|closure',
  modified: 'modified|updated|update|changed|change|edited|moved|moved on|transition|?activity|changes|edit',
  /** The last time of something that goes on. */
  last: 'last|latest|recent|most recent',
  day: 'date|dates|day|datetime|at|on|when|time|timestamp|utc|gmt',
  money:
    'amount|amounts|sum|value|price|revenue|total|totals|turnover|gross|net|worth|acv|tcv|arr|mrr|?ticket|fee|fees|cash|money|proceeds|income|subtotal|check size|?budget|?payment|funds|how much|deal size|opportunity size|ticket size|order size|contract size|basket size|?premium|billed|invoiced|spend per order|bookings|tuition|gmv|deal $|spent by',
  /** The whole of several parts. */
  whole: 'total|grand|whole|overall',
  calls: 'calls|dials',
  emailsBefore: 'emails before|letters before|emails to first call',
  nps: 'nps|promoter|likely to recommend|recommend us|recommend',
  referred: 'referred|referrer|recommended by|recommended',
  // From here on: words that turn the meaning.
  /** A day to come. */
  plan: 'expected|expect|estimated|est|planned|projected|forecast|next|due|deadline|follow up|followup|reminder|remind|valid until|valid till|until|till|expires|expiry|expiration|expire|renewal|renew|promised|promise|target close|target date|scheduled|course start|start of course|anticipated|eta|future|upcoming|call back|callback|will|should|to be|tentative|ends|end date|contract end|expiring|pending until|planning|renews|would',
  target: 'target|targets|goal|goals|quota|?plan',
  birth: 'birthday|birth|birthdate|born|dob|bday',
  /** Money that is not there. */
  debt: 'due|unpaid|outstanding|debt|balance|remaining|owed|owing|overdue|open amount|arrears|left to pay|receivable',
  /** Money, but not the price of the deal. */
  otherMoney:
    'discount|discounts|tax|taxes|vat|gst|commission|commissions|margin|profit|list price|weighted|previous|prior|shipping|expense|expenses|spend|spent|bonus|salary|annual revenue|company revenue|marketing budget|ltv|lifetime value|cogs|prepayment|per unit|unit cost|average|cost|costs|cost per|per lead|unit price|price per|each|rebate|cashback|payout|allowance|wage|wages|insurance|upsell potential|potential|coupon|voucher|promo|promo code|gift card|annual income|household income|family income|monthly income|annual budget|monthly budget|freight|handling|surcharge|tip|tips|per hour|per night|per month rate|trade in|resale|appraisal|book value|market value|insured value|lineitem|line item',
  /** What a broker or an agent earns on a deal. */
  fee: 'commission|commissions',
  /** Counts, scores, durations and shares. */
  measure:
    'number of|count|qty|quantity|score|rating|duration|length|age|days|hours|minutes|seconds|percent|percentage|pct|probability|rate|ratio|seats|views|visits|sequence|index|year|month|week|quarter|size|attempts|installments|instalments|clicks|points|rank|position|%|share|leads assigned|assigned leads',
  /** The kind, the reason or a detail of something. */
  detail:
    'type|kind|method|mode|reason|reasons|why|paid with|paid via|paid through|pay with|payment via|payment through|payment with|cause|because|remark|remarks|memo|feedback|segment|category|zone|comment|comments|note|notes|description|details|link|url|in words|position|title of|role|team|department|region|city|country|address|province|zip|postal|post code|postcode|language|gender|tag|tags|login|which competitor|competitor|password|priority|group|pain|wishes|interest|interests|status reason|occupation|consent|agree|gdpr|privacy|do not|opt out',
  place: 'billing|mailing|shipping state|shipping address',
  /** Things with a state, a person or a day of their own. */
  /** What a call came to: no status of a deal. */
  callResult:
    'call status|call result|call results|call outcome|call disposition|status of call|status of the call|result of call|result of the call|outcome of call|outcome of the call',
  other: 'task|tasks|ticket status|email status|letter|letters|delivery|shipment|subscription end',
  filler:
    'which|annual|admissions|the|a|an|of|for|to|in|and|or|is|was|it|we|you|did|do|us|your|my|our|this|first|actual|actually|current|full|name|names|alias|status of|record|hs|fully|success|successful|final|primary|main|new|y|n|date|per|with discount|after discount|discounted|list|field|info|data|code of|incl vat|excl vat|ex vat|inc vat|including vat|excluding vat|before tax|after tax|incl tax|excl tax|with tax|without tax',
};
