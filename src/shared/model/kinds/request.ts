import { defineKinds } from './define.ts'

const APPEAL = 'call for|call on|call upon|urge|appeal for|appeal to|ask|ask for|press for|plead for|request|push for|encourage|exhort'
const DEMAND = 'demand|insist on'
const HELP = 'aid|assistance|help|loan|relief|food|medicine|donation|fund|funding|bailout|weapon|arms|ammunition|troop|peacekeeper|protection|humanitarian aid|military aid|provide|send|donate|assist'
const TALKS = 'meeting|talks|dialogue|negotiation|summit|emergency meeting|emergency session|session|meet|negotiate|return to talks|return to the table'
const TRUCE = 'ceasefire|cease-fire|truce|restraint|withdrawal|cessation|de-escalation|end|halt|withdraw|pull back|stop|exercise restraint|lay down arms|disarm|cease|refrain|pull out'
const REFORM = 'reform|election|change|referendum|constitution|democracy|hold election|reform|amend|repeal|independence|autonomy'

/** Requests, appeals, demands and orders: PLOVER REQUEST, CAMEO 10, and 02 for the milder ones. */
export const REQUEST = defineKinds('REQUEST', [
  {
    name: 'urge', cameo: '020', actor: 'who appeals', recipient: 'who is to act',
    rule: 'One side asks another to do something. PLOVER’s map from CAMEO drops appeals, but REQUEST takes every request, demand and order: they are coded.',
    example: 'The pope urged both sides to spare the hospitals.',
    verbs: 'prod|nudge|lean on|counsel|urge|call on|call upon|appeal to|implore|exhort|plead with|press|entreat|beg|beseech|lobby', nouns: 'appeal|plea',
    phrases: [['ask', '<infinitive>']]
  },
  {
    name: 'call for', cameo: '020', actor: 'who calls for it', recipient: 'who is to act, where the text says so',
    rule: 'Something is asked for in public, often of nobody in particular.',
    example: 'Palau called for new rules on tuna.',
    verbs: 'clamour for|clamor for|agitate for|call for|appeal for|request|ask for|push for|press for|plead for'
  },
  {
    name: 'request cooperation', mode: 'assist', cameo: '021', actor: 'who asks', recipient: 'who is asked',
    rule: 'Trade, military, judicial or intelligence cooperation is asked for.',
    example: 'Kosovo sought the extradition of the driver.',
    phrases: [['seek|request|ask for|call for', 'cooperation|extradition|trade|investment|joint investigation|information|intelligence']]
  },
  {
    name: 'request support', mode: 'assist', cameo: '022', actor: 'who asks', recipient: 'who is asked',
    rule: 'Backing in words or votes is asked for.',
    example: 'Ireland sought the support of the African group.',
    phrases: [['seek|request|ask for|ask|appeal for|call for|solicit', 'support|backing|solidarity|recognition|endorsement']]
  },
  {
    name: 'request aid', mode: 'assist', cameo: '023', actor: 'who asks', recipient: 'who is asked',
    rule: 'Money, goods, arms, troops or protection are asked for.',
    example: 'Vanuatu asked for help after the storm.',
    phrases: [['seek', 'medicine|ammunition'], ['appeal for|plead for|ask for|request|seek|call for', 'air defence system|rescuer|vaccine|tank|food aid|international help|emergency loan'], [APPEAL, HELP], ['seek', 'aid|assistance|help|loan|relief|donation|fund|funding|bailout|weapon|arms|protection|humanitarian aid|military aid']]
  },
  {
    name: 'seek asylum', mode: 'assist', cameo: '023', actor: 'who seeks refuge', recipient: 'where',
    rule: 'Refuge is asked for at a border, in an embassy or on paper.',
    example: 'The cyclist sought asylum in Norway.',
    nouns: 'asylum request|asylum application|asylum bid',
    phrases: [['seek|request|apply for|ask for', 'asylum|political asylum|refuge|refugee status']]
  },
  {
    name: 'call for reform', mode: 'change', cameo: '024', actor: 'who asks', recipient: 'who is to change',
    rule: 'A change of policy, leaders or institutions is asked for.',
    example: 'Students’ unions called for new elections.',
    phrases: [[APPEAL, REFORM]]
  },
  {
    name: 'call for restraint', mode: 'yield', cameo: '025', actor: 'who asks', recipient: 'who is to give way',
    rule: 'A truce, a withdrawal, a release, access or the end of sanctions is asked for.',
    example: 'Botswana urged the generals to withdraw their forces.',
    phrases: [[APPEAL, `${TRUCE}|release|free|lift|allow|access|lifting`]]
  },
  {
    name: 'call for talks', mode: 'meet', cameo: '026', actor: 'who asks', recipient: 'who is to talk',
    rule: 'A meeting, talks or a return to them is asked for.',
    example: 'Iceland called for an emergency meeting of the council.',
    phrases: [[APPEAL, TALKS]]
  },
  {
    name: 'call for a settlement', mode: 'meet', cameo: '027', actor: 'who asks', recipient: 'who is to settle',
    rule: 'The sides of a dispute are asked to settle it, or to let a mediator do so.',
    example: 'Sweden called for a political solution.',
    phrases: [[APPEAL, 'settlement|political solution|peaceful solution|peace deal|peaceful settlement|resolve|settle|compromise|mediate|mediation|resolution of the conflict']]
  },
  {
    name: 'demand', cameo: '100', actor: 'who demands', recipient: 'of whom',
    rule: 'A demand or order, firmer than a request and without a threat; marching for it is PROTEST.',
    example: 'The senate demanded an answer from the governor.',
    verbs: 'demand|insist on',
    phrases: [['make|present|issue', 'demand'], ['order|instruct|tell|command', '<infinitive>']]
  },
  {
    name: 'demand aid', mode: 'assist', cameo: '103', actor: 'who demands', recipient: 'of whom',
    rule: 'Help, protection or cooperation is demanded.',
    example: 'Samoa demanded compensation funding from the polluters.',
    phrases: [[DEMAND, `${HELP}|cooperation|support|extradition|compensation|reparation`]]
  },
  {
    name: 'demand reform', mode: 'change', cameo: '104', actor: 'who demands', recipient: 'of whom',
    rule: 'A change of policy, leaders or institutions is demanded.',
    example: 'The opposition demanded the resignation of the premier.',
    phrases: [[DEMAND, `${REFORM}|resignation|ouster|removal|resign|step down`], [APPEAL, 'resignation|resign|step down|ouster']]
  },
  {
    name: 'demand release', mode: 'yield', cameo: '105', actor: 'who demands', recipient: 'of whom',
    rule: 'The release of people, a withdrawal, a truce, access or the end of sanctions is demanded.',
    example: 'Latvia demanded the release of the sailors.',
    phrases: [[DEMAND, `${TRUCE}|release|free|lift|lifting|access|allow|return|hand over|handover|vacate|leave|evacuation`]]
  },
  {
    name: 'demand talks', mode: 'meet', cameo: '106', actor: 'who demands', recipient: 'of whom',
    rule: 'A meeting, talks or a settlement is demanded.',
    example: 'The governors demanded a meeting with the president.',
    phrases: [[DEMAND, `${TALKS}|settlement|mediation`]]
  }
])
