import { defineKinds } from './define.ts'

const MEETINGS = 'meeting|talks|summit|visit|consultation|negotiation|dialogue|conference|trip'
const HELP = 'aid|assistance|help|loan|grant|relief|credit|money|fund|funding|supplies|weapon|arms|humanitarian aid|military aid|food aid|<money>'

/** What is promised or agreed for later: PLOVER AGREE, CAMEO 03. A planned meeting, visit, support or aid ends here too, by its flag. */
export const AGREE = defineKinds('AGREE', [
  {
    name: 'agree', cameo: '030', sides: 'mutual', actor: 'who agrees', recipient: 'with whom, where one side is named as agreeing',
    rule: 'Sides agree to do something, or reach a deal that nobody has signed yet. The thing itself is not coded again.',
    example: 'Laos and Thailand agreed to share the water of the river.',
    verbs: 'strike a bargain|find common ground|reach common ground|reach an accord|reach a consensus|reach consensus|agree|agree to|agree on|consent to|come to terms|reach agreement|reach a deal|shake hands on',
    phrases: [['secure|close|nail down|forge|work out', 'deal'], ['reach|strike|clinch|secure|close|conclude|nail down|forge|work out', 'breakthrough|preliminary agreement|tentative deal|provisional deal|framework deal|agreement in principle|political agreement'], ['clinch|secure|close|conclude|nail down|forge|work out', 'understanding'], ['accept|take up', 'offer'], ['reach|strike|come to|hammer out|arrive at', 'agreement|deal|understanding|consensus|accord|compromise|settlement|pact']]
  },
  {
    name: 'promise', cameo: '030', actor: 'who promises', recipient: 'to whom',
    rule: 'One side binds itself to a friendly step; with a threat in it, it is THREATEN.',
    example: 'The emir pledged to reopen the road.',
    verbs: 'say it is ready to|express readiness to|give an undertaking|give assurances|give its word|assure of|guarantee to|commit itself to|stand ready to|promise|pledge|commit to|undertake to|vow to|offer to|volunteer to|assure', nouns: 'pledge|assurance|promise|vow',
    phrases: [['express|voice|reiterate|reaffirm|announce', 'readiness|willingness|commitment|preparedness|determination'], ['offer', 'cooperation']]
  },
  {
    name: 'agree to cooperate', cameo: '031', sides: 'mutual', actor: 'who agrees', recipient: 'with whom',
    rule: 'An agreement to trade, train, patrol or work together in earnest, before anything is done.',
    example: 'The navies agreed to cooperate in the gulf.',
    verbs: 'agree to set up|agree to build|agree to share|agree to deepen|agree to step up|agree to strengthen|agree to boost|agree to coordinate|agree to train|agree to patrol|agree to establish|agree to expand|agree to enhance|agree to cooperate|agree to work together|agree to expand cooperation|agree to strengthen cooperation|agree to boost cooperation',
    phrases: [['agree on|agree to', 'cooperation|joint venture|joint project|joint exercise|joint patrol|partnership']]
  },
  {
    name: 'promise support', cameo: '032', actor: 'who promises', recipient: 'to whom',
    rule: 'Support in words or votes is promised for later.',
    example: 'Malta promised to support the bid.',
    verbs: 'pledge support|promise support|pledge backing|vow to support|vow to stand by|pledge to stand by|promise to stand by|pledge to stand with|vow to stand with|offer support|promise to support|pledge to support|agree to support|promise to back|pledge to back|agree to recognize|agree to recognise',
    phrases: [['promise|pledge', 'support|backing|vote']]
  },
  {
    name: 'promise aid', cameo: '033', actor: 'who promises', recipient: 'to whom',
    rule: 'Money, goods, arms or men are promised or offered; delivered, they are aid.',
    example: 'Finland pledged $5 million in aid to Chad.',
    verbs: 'promise to provide|pledge to provide|offer to provide',
    phrases: [['promise|pledge|offer|earmark|commit|set aside', 'tent|doctor|rescuer|rescue team|food|medicine|vehicle|howitzer|tank|helicopter|patrol boat|vaccine|dose|million|billion|package|trainer|equipment|blanket|grain|wheat|field hospital'], ['promise|pledge|offer|earmark|commit', HELP]]
  },
  {
    name: 'promise reform', cameo: '034', actor: 'who promises', recipient: 'to whom',
    rule: 'A change of policy, leadership or institutions is promised at home.',
    example: 'The junta promised elections within a year.',
    phrases: [['promise|pledge|vow', 'reform|election|change|referendum|democracy|transition']]
  },
  {
    name: 'agree to yield', cameo: '035', actor: 'who agrees to give way', recipient: 'to whom',
    rule: 'A withdrawal, release, truce or lifting is agreed or promised and not yet carried out.',
    example: 'The rebels agreed to withdraw from the port.',
    verbs: 'be ready to withdraw|be ready to release|be ready to free|be ready to pull out|be ready to lift|be ready to hand over|be ready to disarm|be ready to stop fighting|be prepared to withdraw|be prepared to release|be prepared to free|be willing to withdraw|be willing to release|be willing to free|be willing to lift|offer to withdraw|offer to release|offer to free|offer to pull out|offer to disarm|offer to hand over|promise to withdraw|promise to lift|pledge to release|pledge to lift|agree to return|agree to end hostilities|agree to dismantle|agree to surrender|agree to open|agree to scrap|agree to stop|agree to admit|agree to a pause|agree to pull out|agree to swap|agree to exchange|agree to vacate|agree to withdraw|agree to release|agree to free|agree to lift|agree to ease|agree to disarm|agree to hand over|agree to pull back|agree to a ceasefire|agree to a truce|promise to release|pledge to withdraw|agree to allow',
    phrases: [['agree on|agree to|agree|accept', 'ceasefire|truce|cease-fire|withdrawal|pullout|prisoner exchange|prisoner swap|disengagement']]
  },
  {
    name: 'agree to meet', cameo: '036', sides: 'mutual', actor: 'who agrees to meet', recipient: 'with whom',
    rule: 'A meeting or visit is agreed or arranged. One that the text only tells as coming is “meet” or “visit” with the flag planned.',
    example: 'The two premiers agreed to meet in May.',
    verbs: 'be ready to meet|be ready to negotiate|be ready to talk|be ready to hold talks|be ready for talks|be ready to resume talks|be prepared to meet|be prepared to negotiate|be prepared to hold talks|be willing to meet|be willing to negotiate|be willing to talk|be willing to hold talks|be open to talks|be open to dialogue|be open to negotiations|offer to meet|offer to negotiate|offer to hold talks|offer talks|promise to meet|agree to sit down|agree to resume negotiations|agree to return to the table|agree to reopen talks|agree to enter talks|agree to launch talks|agree to start talks|agree to open talks|agree to begin talks|agree to join talks|agree to meet|agree to hold talks|agree to negotiate|agree to resume talks|agree to visit|agree to hold',
    phrases: [['schedule|arrange|plan|agree on|agree to|set', MEETINGS]]
  },
  {
    name: 'invite', cameo: '036', actor: 'who invites', recipient: 'who is invited',
    rule: 'An invitation to visit, meet or take part; taken up, it is “accept invitation”.',
    example: 'President Duarte invited the Angolan leader to Praia.',
    verbs: 'invite', nouns: 'invitation',
    phrases: [['extend|issue|send|hand', 'invitation']]
  },
  {
    name: 'accept invitation', cameo: '036', actor: 'who accepts', recipient: 'who had invited',
    rule: 'An invitation is accepted; the visit itself is coded when it happens.',
    example: 'Sani accepted the invitation of the Danish queen.',
    phrases: [['accept|take up|welcome', 'invitation']]
  },
  {
    name: 'agree to settle', cameo: '037', sides: 'mutual', actor: 'who agrees to it', recipient: 'with whom',
    rule: 'A plan to end a dispute is accepted or its end is promised.',
    example: 'Both clans accepted the peace plan.',
    verbs: 'agree to settle|agree to end',
    phrases: [['accept|agree to|agree on|embrace', 'peace plan|peace deal|peace agreement|settlement|roadmap|road map|peace proposal|proposal']]
  },
  {
    name: 'accept mediation', cameo: '038', actor: 'who lets the mediator in', recipient: 'the mediator',
    rule: 'A side lets a third one mediate.',
    example: 'The governor accepted the mediation of the bishops.',
    phrases: [['accept|welcome|agree to', 'mediation|mediator|good office|arbitration']]
  },
  {
    name: 'offer to mediate', cameo: '039', actor: 'who offers', recipient: 'the sides that are at odds',
    rule: 'A third side offers its help in settling a dispute.',
    example: 'Uruguay offered to mediate between the neighbours.',
    verbs: 'be ready to mediate|be willing to mediate|be prepared to mediate|offer to broker|offer to host|offer to facilitate|offer to arbitrate|volunteer to mediate|offer its services|offer to mediate|offer to host talks|agree to mediate',
    phrases: [['offer', 'mediation|good office']]
  }
])
