/**
 * The words of statuses by what each of them says, as `fold` returns them and without accents. `*`
 * is the rest of a word. Of several that fit, the one of more words counts, then the longer one.
 */
export const statuses = {
  /** The money is there. Denied, it is not there. */
  paid: 'paid|pd|payed|settled',
  /** The deal is won. Denied, it is lost. */
  bought: 'won|sold|bought|purchased',
  /** A sale as a thing, which may be in progress or planned too. */
  sale: 'sale|purchase|win',
  /** It went well; a call can, too. */
  success: 'success*|succeeded',
  /** The client is bound, unless it was to a call or a webinar. */
  agreed: 'signed|enrolled|enroled|converted|admitted|onboarded|subscribed|executed|inked',
  /** Came to its end. */
  completed: 'completed|complete',
  /** As completed, but says nothing alone. */
  done: 'done|finished|made|cleared|held|passed',
  arrived: 'received|confirmed|accepted|arrived|in the bank|approved|verified|processed',
  /** Means to buy or to sign. Denied, the deal is lost. */
  buying: 'buy|buys|buying|purchasing|sell|selling|sign|enroll|enrol|convert|close|closing',
  /** Means to pay: the money is not there. */
  paying: 'pay|pays|paying',
  payment: 'payment*|collected|collection|fee|fees|tuition|balance',
  money: 'money|funds',
  /** How money comes. */
  means: 'card|cards|cash|cheque*|transfer*|wire',
  invoice: 'invoic*|payment link*|checkout*|bill|bills',
  /** Only a part of the money. */
  part: 'part|partly|partial*|half|deposit*|down payment*',
  /** One payment of several: nobody knows whether it is the last. */
  instalment: 'first|second|third|initial|instal*',
  /** Not quite. */
  near: 'nearly|almost|likely|probabl*|soon|maybe|potential|prospective|expected|forecast*',
  /** Not yet. */
  later: 'will|going to|to be|promise*|ready|tomorrow|later|next|plans|planning|planned|can|could|able',
  waiting: 'wait*|await*|expecting',
  /** Alone it means that the money is waited for. */
  pending: 'pending|outstanding',
  /** Money that is owed. */
  due: 'due|overdue|owes|owed|debt*|late|delay*',
  sent: 'viewed|draft*|sent|send|sending|issued|shared|submitted|emailed',
  contract: 'contract*|agreement*',
  offer: 'proposal*|quote*|quotation*|offer*|estimate*',
  lost:
    'lost|lose|loss|refus*|withdr*|drop|dropped|dead|junk|fake|bogus|trash|elsewhere|disqualif*' +
    '|walked away|gave up|abandon*|expensive|wrong|invalid|bad|went with|went another|chose another' +
    '|chose other*|do not call|do not contact|blacklist*|unsubscrib*|opted out|turned down|turned us down|turned me down|said no|hard no|out of budget|out of area|price too high|too high|dq|disq|unfit|changed mind|changed his mind|changed her mind|fell through|not a lead|no thanks|out of scope|no decision|against|passed on|backed out|turned away|picked someone|picked another|out of business|stay* with',
  /** Whom it is lost to, or compared with. */
  rival: 'competit*|rival*',
  /** Bought, but perhaps not here. */
  other: 'another|other|others|different',
  /** Lost as a deal, but a payment that failed or a call that was cancelled is not the end. */
  failed: 'fail*|declin*|reject*|cancel*|canc|error*|bounced payment',
  /** Nobody was reached: lost, where nothing else is said. */
  unreached:
    'voicemail*|voice mail|ghost*|no show*|noshow*|busy|hung up|disconnected|phone off|switched off|gone quiet|went quiet|went silent|went dark|gone dark|silent|rang out|unanswered',
  /** The client is there. Denied, nobody was reached. */
  contact:
    'answer|answers|answering|respon*|repl*|reach*|pick|picks|picking|show|showed|connect*|attend|feedback|available',
  /** What a call or a letter came to, which says nothing of a deal. */
  callResult: 'answered|missed|inbound|outbound|incoming|outgoing|delivered|bounced',
  /** Denied, the deal is lost. */
  wanted:
    'interest*|fit|match|relevant|qualif*|need|needs|want|wants|wanted|target|eligible|suitable|needed|afford*|proceed*|want to|fits|moving forward|going ahead|continue|convince*|pursue*',
  /** Says nothing. Denied, the deal is lost. */
  reason: 'budget*|time|authority|deal|deals',
  activity:
    'call*|meeting*|demo*|webinar*|zoom*|consult*|presentation*|lesson*|visit*|email*|mail|letter*' +
    '|message*|chat*|survey*|form|forms|document*|docs|appointment*|interview*|session*|event*|training*|whatsapp|intro|demos|remind*',
  request: 'application*|inquir*|enquir*|request*',
  trial: 'trial*',
  /** Says nothing alone. */
  registered: 'registered|registration|signed up|sign up|joined|applied|attended',
  /** Where the deal stands. */
  open:
    'think*|consider*|decid*|decision*|undecided|review*|negotiat*|discuss*|follow|following|followup*' +
    '|nurtur*|progress|process|processing|work|works|working|contact*|attempt*|schedul*|booked|booking' +
    '|hold|paus*|postpon*|defer*|cold|warm|hot|mql|sql|discovery|prospect*|pipeline|backlog|engag*' +
    '|assign*|evaluat*|approval|signature|not started|analysis|pitch*|procurement|texted|recontact*|asked|compar*|lukewarm|sal|verbal*|soft yes|legal|quoted|month|week|in talks|stuck|stalled|on the fence|circle back|pre sale|presale',
  /** Where the deal stands, when nothing else is said. */
  fresh: 'new|open|active|early|final|reopened',
  customer: 'customer*|client*|student*|buyer*',
  became: 'became|becomes',
  refunded: 'refund*|chargeback*|charge back*|money back|money returned|reimburs*',
  /** No lead at all. */
  excluded: 'spam*|duplicat*|dupe*',
  /** No lead at all, when nothing else is said. */
  test: 'test|deleted',
  full: 'full|fully|whole|completely',
  not: 'not|no|never|without|non|nobody|didnt|dont|doesnt|wont|cant|cannot|isnt|hasnt|havent|wasnt',
  /** What denies a word that it stands before without a space. */
  glued: 'un|non|dis|in',
  yet: 'yet|still|now',
  and: 'and|but|then|or',
  /** Denied, the deal is open. */
  closed: 'closed',
  /** Says nothing. */
  filler:
    'lead*|order*|opportunit*|the|a|an|status|stage|phase|step|it|in|on|by|with|via|for|of|to|was|is|has' +
    '|have|been|he|she|they|we|already|just|today|up|at|left|did|does|do|ca|wo|very|too|s',
};
