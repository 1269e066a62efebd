import { defineKinds } from './define.ts'

const TIES = 'tie|relation|diplomatic relation|diplomatic tie|relationship'
const TREATIES = 'agreement|memorandum|memorandum of understanding|MoU|treaty|deal|accord|pact|contract|protocol|convention|declaration|communiqué|document|letter of intent|charter|<agreement>'

/** Backing, praise, signing and ties, without anything material: PLOVER SUPPORT, CAMEO 05. */
export const SUPPORT = defineKinds('SUPPORT', [
  {
    name: 'praise', cameo: '051', actor: 'who praises', recipient: 'who is praised, or whose work is',
    rule: 'Praise or honour for somebody, the living or the dead, or for what they did.',
    example: 'The chancellor praised Ghana’s role in the talks.',
    verbs: 'sing the praises of|tip hat to|pay respects to|heap praise on|be full of praise for|express admiration for|praise|commend|laud|hail|applaud|honor|honour|salute|pay tribute to|extol|compliment|glorify|eulogize|acclaim|lavish praise on|pay homage to|speak highly of', nouns: 'praise|tribute',
    phrases: [['bestow|confer|pin', 'title|honorary citizenship'], ['bestow|pin', 'medal|order|honour|honor|award'], ['describe|call|hail', 'hero|friend|great friend'], ['lavish|heap', 'praise'], ['award|present|decorate|confer', 'medal|order|honour|honor|prize|award|honorary doctorate'], ['express|voice', 'admiration|respect'], ['pay', 'tribute|homage']]
  },
  {
    name: 'thank', cameo: '051', actor: 'who thanks', recipient: 'who is thanked',
    rule: 'Thanks or appreciation to a named side.',
    example: 'Premier Otieno thanked Norway for the field hospital.',
    verbs: 'be grateful|be thankful|be indebted|thank|appreciate', nouns: 'gratitude',
    phrases: [['express|voice|convey|extend', 'gratitude|appreciation|thanks']]
  },
  {
    name: 'congratulate', cameo: '051', actor: 'who congratulates', recipient: 'who is congratulated',
    rule: 'Good wishes on an office won, a feast or an achievement.',
    example: 'The emir congratulated her on the election.',
    verbs: 'congratulate|felicitate', nouns: 'congratulation',
    phrases: [['send|offer|extend|convey', 'congratulations|best wishes|felicitations|congratulatory message|congratulatory telegram'], ['send|offer|extend|convey|express', 'congratulation|felicitation|good wish|greeting']]
  },
  {
    name: 'welcome', cameo: '051', actor: 'who welcomes it', recipient: 'whose step it is',
    rule: 'A step or a result is welcomed; welcoming a person is “host”.',
    example: 'Brazil welcomed the decision of the court.',
    verbs: 'welcome'
  },
  {
    name: 'support', cameo: '051', actor: 'who supports', recipient: 'who is supported, or whose cause is',
    rule: 'Support in words for a side, its cause or its bid; money, arms and goods are aid.',
    example: 'Uruguay endorsed the Chilean candidate.',
    verbs: 'lend support to|lend weight to|rally round|come out in support of|come out in favour of|throw its weight behind|speak in favour of|declare for|support|endorse|stand by|stand with|side with|stand behind|champion|rally behind|get behind|stand in solidarity with|vote in support of',
    nouns: 'endorsement',
    phrases: [['lend', 'support|backing|voice|weight'], ['back', 'proposal|plan|bid|resolution|call|idea|effort|initiative|candidate|candidacy|claim|government|decision|<person>|<organization>|<place>'], ['express|voice|declare|reaffirm|reiterate|offer|throw|affirm', 'support|solidarity|backing|weight']]
  },
  {
    name: 'approve', cameo: '050', actor: 'who approves', recipient: 'whose step is approved',
    rule: 'A body or a leader agrees to a step of somebody else; approving a treaty is “ratify”.',
    example: 'The cabinet approved the mission.',
    verbs: 'approve|vote for|vote in favor of|vote in favour of|give the green light', nouns: 'approval',
    phrases: [['adopt|pass', 'resolution|declaration']]
  },
  {
    name: 'defend', cameo: '052', actor: 'who defends', recipient: 'who is defended',
    rule: 'Somebody speaks up for a side or its conduct; defence with arms is no such event.',
    example: 'The spokesman defended the decision of the junta.',
    verbs: 'justify|stand up for|speak up for|vouch for',
    phrases: [['defend', 'policy|decision|record|action|right|government|move|step|stance|position|conduct|deal|agreement|ally']]
  },
  {
    name: 'rally support', cameo: '053', actor: 'who seeks backing', recipient: 'for whom',
    rule: 'Somebody wins others over to a side or a cause.',
    example: 'The envoy drummed up support for the plan.',
    verbs: 'lobby for|campaign for',
    phrases: [['rally|drum up|muster|garner|mobilize|mobilise|shore up', 'support|backing']]
  },
  {
    name: 'recognize', cameo: '054', actor: 'who recognizes', recipient: 'who is recognized',
    rule: 'Formal recognition of a state, a government or a claim.',
    example: 'Spain recognized the new state.',
    phrases: [['recognize|recognise', 'authority|passport|annexation|claim|genocide'], ['switch|transfer', 'recognition|tie|relation|allegiance|diplomatic tie|diplomatic relation'], ['recognize|recognise', 'state|government|independence|sovereignty|statehood|republic|council|president|leader|<place>|<organization>|<person>'], ['grant|extend|accord', 'recognition']]
  },
  {
    name: 'forgive', cameo: '056', actor: 'who forgives', recipient: 'who is forgiven',
    rule: 'Words of forgiveness; a pardon by law is “pardon”, a debt forgiven is economic aid.',
    example: 'The widow’s nation forgave its old enemy.',
    verbs: 'forgive|reconcile with', nouns: 'reconciliation',
    phrases: [['accept', 'apology']]
  },
  {
    name: 'sign agreement', cameo: '057', sides: 'mutual', actor: 'who signs', recipient: 'with whom, where one side is named as signing',
    rule: 'An agreement, treaty or memorandum is signed or concluded. Promises to sign are planned.',
    example: 'Kenya and Oman signed a memorandum on ports.',
    verbs: 'ink a deal|ink a pact',
    nouns: 'signing',
    phrases: [['wrap up|seal|ink|initial|finalize|finalise|conclude|complete', 'treaty|pact|accord|trade pact|free trade pact|defence pact|border treaty|agreement|memorandum|convention'], ['sign|ink|conclude|initial|seal', 'roadmap|road map|framework|framework agreement|joint statement|joint declaration|statement of intent|truce agreement|plan of action|action plan|arrangement|peace deal'], ['pen|put ink to', 'protocol|accord'], ['pen|put ink to|endorse', 'memorandum of understanding|letter of intent'], ['sign|ink|conclude|finalize|finalise|initial|seal|clinch|witness|renew|prolong', TREATIES], ['enter into|put signature to|affix signature to', 'agreement|treaty|accord|pact|deal|contract']]
  },
  {
    name: 'ratify', cameo: '057', actor: 'who ratifies', recipient: 'the other side of the treaty',
    rule: 'A treaty comes into force by parliament’s or the ruler’s assent, or a state joins one.',
    example: 'Parliament ratified the border treaty with Laos.',
    verbs: 'ratify|accede to', nouns: 'ratification|accession',
    phrases: [['approve|endorse|pass', 'treaty|agreement|accord|pact|convention|protocol']]
  },
  {
    name: 'establish ties', cameo: '050', sides: 'mutual', actor: 'who opens relations', recipient: 'with whom',
    rule: 'Diplomatic relations begin for the first time.',
    example: 'Bhutan established diplomatic relations with Kuwait.',
    nouns: 'establishment of ties|establishment of relations',
    phrases: [['establish|forge|open|launch|initiate', TIES]]
  },
  {
    name: 'restore ties', cameo: '050', sides: 'mutual', actor: 'who resumes relations', recipient: 'with whom',
    rule: 'Relations that were broken or cold begin again.',
    example: 'Algeria restored ties with its neighbour.',
    nouns: 'normalization|normalisation|rapprochement|restoration of ties',
    phrases: [['restore|resume|re-establish|reestablish|normalize|normalise|mend|renew|repair', TIES]]
  },
  {
    name: 'upgrade ties', cameo: '050', sides: 'mutual', actor: 'who raises relations', recipient: 'with whom',
    rule: 'Relations are lifted to a higher rank; ties that somebody only wishes closer are a topic.',
    example: 'Vietnam elevated relations with Portugal to a strategic partnership.',
    phrases: [['upgrade|elevate|raise', `${TIES}|partnership`]]
  },
  {
    name: 'appoint ambassador', cameo: '050', actor: 'who appoints', recipient: 'the country or body to which the envoy is sent',
    rule: 'A head of mission or special envoy is named.',
    example: 'Fiji appointed an ambassador to Chile.',
    phrases: [['send|accredit|name', 'new ambassador|first ambassador'], ['appoint|name|nominate|accredit|designate', 'ambassador|envoy|special envoy|consul|high commissioner|chargé d’affaires|special representative'], ['swear in|confirm', 'ambassador|envoy|consul']]
  },
  {
    name: 'open embassy', cameo: '050', actor: 'whose mission it is', recipient: 'the host country',
    rule: 'An embassy or consulate opens or reopens.',
    example: 'Rwanda opened an embassy in Rabat.',
    phrases: [['open|reopen|re-open|inaugurate', 'embassy|consulate|consulate general|mission|diplomatic mission|liaison office']]
  }
])
