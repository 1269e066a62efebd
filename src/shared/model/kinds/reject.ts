import { defineKinds } from './define.ts'

const REFUSE = 'refuse|reject|turn down|decline|rule out|rebuff|spurn|dismiss'
const MEETINGS = 'meeting|visit|summit|talks|trip|negotiation|dialogue|consultation|session|conference|tour'

/** Refusals: PLOVER REJECT, CAMEO 12. */
export const REJECT = defineKinds('REJECT', [
  {
    name: 'reject', cameo: '120', actor: 'who refuses', recipient: 'whose wish or offer it was',
    rule: 'A refusal that fits nothing narrower; a claim rejected as untrue is “deny”.',
    example: 'Nauru rejected the offer of the consortium.',
    verbs: 'shrug off|throw out|dismiss|scoff at the offer of|balk at|baulk at|pour cold water on|give short shrift to|reject|rule out|turn down|spurn|refuse|refuse to|decline to|rebuff|shoot down|brush aside|brush off|say no to', nouns: 'rejection|refusal',
    phrases: [['dismiss', 'proposal|offer|plan|idea|call|appeal|request|initiative']]
  },
  {
    name: 'refuse cooperation', mode: 'assist', cameo: '121', actor: 'who refuses', recipient: 'to whom',
    rule: 'Trade, military, judicial or intelligence cooperation is refused; what existed and is ended is SANCTION.',
    example: 'Serbia refused the extradition of the hacker.',
    verbs: 'refuse to cooperate|refuse to extradite|decline to cooperate|refuse to support',
    phrases: [[REFUSE, 'cooperation|extradition|joint exercise|trade deal|extradition request']]
  },
  {
    name: 'refuse aid', mode: 'assist', cameo: '122', actor: 'who refuses', recipient: 'to whom',
    rule: 'Help, money, arms, protection or refuge is refused.',
    example: 'Japan turned down the request for a loan.',
    verbs: 'refuse to provide|refuse to send|refuse to supply|refuse to deliver',
    phrases: [[`${REFUSE}|deny`, 'aid|assistance|loan|bailout|help|asylum|visa|refuge|funding|request for a loan|request for aid|asylum request']]
  },
  {
    name: 'refuse change', mode: 'change', cameo: '123', actor: 'who refuses', recipient: 'who had asked',
    rule: 'A change of policy, leaders, rights or institutions is refused.',
    example: 'The president refused to step down.',
    verbs: 'refuse to step down|refuse to resign|refuse to change|refuse to hold elections|refuse to leave office',
    phrases: [[REFUSE, 'reform|change|election|referendum|resign|step down|call to resign|constitutional change|independence']]
  },
  {
    name: 'refuse to yield', mode: 'yield', cameo: '124', actor: 'who refuses', recipient: 'who had asked',
    rule: 'A truce, a withdrawal, a release, access or the lifting of sanctions is refused.',
    example: 'The warlord refused to release the nurses.',
    verbs: 'refuse to withdraw|refuse to release|refuse to surrender|refuse to lift|refuse to disarm|refuse to leave|refuse to back down|refuse to allow|refuse to free|refuse to end|refuse to halt|refuse to stop|refuse to give up|hold out against',
    phrases: [[REFUSE, 'ceasefire|cease-fire|truce|withdrawal|release|demand|ultimatum|access|surrender|inspection|inspector|observer|withdraw|release|lift|disarm']]
  },
  {
    name: 'refuse to meet', mode: 'meet', cameo: '125', actor: 'who refuses', recipient: 'whom',
    rule: 'A meeting, talks or an invitation is refused.',
    example: 'The rebel chief refused to meet the envoy.',
    verbs: 'refuse to take part|refuse to join talks|boycott talks|rule out talks|refuse to meet|decline to meet|refuse to talk|refuse to negotiate|refuse to attend|decline to attend|snub|refuse to see|refuse to receive|refuse to sit down|stay away from talks|refuse talks',
    phrases: [[REFUSE, `${MEETINGS}|invitation|meet|negotiate|talk|attend`]]
  },
  {
    name: 'cancel meeting', mode: 'meet', cameo: '125', actor: 'who cancels; all sides where the text names nobody', recipient: 'with whom',
    rule: 'A planned meeting or visit is called off or will not take place: REJECT, as PLOVER’s manual has it.',
    example: 'Sudan cancelled the visit of the Dutch minister.',
    nouns: 'cancellation of|cancellation',
    phrases: [['scrap|axe|drop|cancel|call off|pull out of|ditch|nix', 'planned meeting|meeting|visit|trip|summit|planned visit|planned summit|planned talks|round of talks|state visit|tour|call|dinner|appearance'], ['shelve', 'planned meeting|planned visit|planned summit|planned talks|state visit|call|dinner|appearance'], ['abandon|withdraw from', 'planned meeting|meeting|visit|trip|summit|planned visit|planned summit|planned talks|state visit|tour|call|dinner|appearance'], ['axe|ditch|abort', 'talks'], ['scrap|call off|cancel|axe|ditch|abort|cut short|abandon', 'journey|state visit|stopover'], ['axe|ditch|abort|abandon', 'trip|visit|tour|summit|meeting'], ['cancel|call off|scrap|pull out of|withdraw from|scupper|drop out of|cut short', MEETINGS]]
  },
  {
    name: 'postpone meeting', mode: 'meet', cameo: '125', actor: 'who postpones; all sides where the text names nobody', recipient: 'with whom',
    rule: 'A planned meeting or visit is put off.',
    example: 'Premier Lund postponed her trip to Quito.',
    nouns: 'postponement',
    phrases: [['delay|defer|put off|push back|put back|adjourn|postpone|shelve', 'round of talks'], ['push back|put back|shelve', 'trip|visit|tour|summit|meeting|talks|session|conference'], ['postpone|put off|delay|defer|reschedule|adjourn', MEETINGS]]
  },
  {
    name: 'reject mediation', mode: 'meet', cameo: '126', actor: 'who refuses', recipient: 'the mediator',
    rule: 'A mediator is not let in.',
    example: 'The council rejected mediation by the bloc.',
    phrases: [[REFUSE, 'mediation|mediator|good office|arbitration']]
  },
  {
    name: 'reject settlement', mode: 'meet', cameo: '127', actor: 'who refuses', recipient: 'whose plan it was',
    rule: 'A plan to end a dispute is refused.',
    example: 'The front rejected the peace plan.',
    phrases: [[REFUSE, 'peace plan|peace deal|peace proposal|settlement|roadmap|road map|peace agreement|draft agreement|proposed agreement']]
  },
  {
    name: 'defy', mode: 'yield', cameo: '128', actor: 'who defies', recipient: 'whose rule it is',
    rule: 'A law, a ruling or an order is broken in the open.',
    example: 'The port defied the ruling of the court.',
    verbs: 'thumb its nose at|break ranks with|ignore warnings from|defy|flout|disobey|disregard',
    phrases: [['violate|breach|break|ignore', 'resolution|court order|ruling|order|embargo|treaty|international law|convention|obligation']]
  },
  {
    name: 'veto', mode: 'yield', cameo: '129', actor: 'who vetoes', recipient: 'whose motion it is',
    rule: 'A veto or a vote against a motion.',
    example: 'Hungary vetoed the resolution.',
    verbs: 'veto|vote against|vote down', nouns: 'veto',
    phrases: [['block', 'resolution|statement|motion|bill|draft|accession|membership|declaration|appointment']]
  }
])
